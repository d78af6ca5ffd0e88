/**
 * How newsletter editions speak, in lower case, split by `|`, one language a line
 * (en, de, fr, es, it, pt, nl). Source: general knowledge of newsletters.
 */
export const editionPhrases = {
  greeting: `welcome to|welcome back|good morning|good evening|good afternoon|hello|hi there|dear readers|dear reader|happy monday|happy friday|hello and welcome|greetings
guten morgen|guten tag|guten abend|willkommen|herzlich willkommen|liebe leserin|liebe leserinnen|liebe leser|moin|hallo|schönen guten
bonjour|bonsoir|bienvenue|chères lectrices|chers lecteurs|chère lectrice|cher lecteur|salut
buenos días|buenas tardes|buenas noches|bienvenidos|bienvenidas|bienvenido|hola|queridos lectores|estimados lectores
buongiorno|buonasera|benvenuti|benvenute|cari lettori|ciao
bom dia|boa tarde|boa noite|bem-vindos|bem-vindo|bem-vinda|olá|caros leitores
goedemorgen|goedemiddag|goedenavond|welkom|beste lezer|beste lezers`,
  highlights: `highlights this week|in this edition|in today’s edition|in this issue|in today’s newsletter|in this newsletter|in this letter|on today’s menu|today’s topics|inside this week|here’s what we’re|what we’re watching|coming up|on the agenda|also in this edition|this week
in dieser ausgabe|heute im newsletter|die themen heute|unsere themen|heute geht es|diese woche geht es|diesmal geht es|in dieser woche|das erwartet sie|die themen|heute lesen sie|in diesem newsletter|in diesem brief|diesmal
au sommaire|dans cette édition|dans cette lettre|au menu|dans ce numéro|aujourd’hui
en esta edición|en este número|en este boletín|hoy hablamos de|los temas de hoy|en esta carta
in questo numero|in questa edizione|in questa newsletter|oggi parliamo di
nesta edição|neste boletim|hoje falamos de|nesta newsletter
in deze editie|in deze nieuwsbrief|vandaag|deze week`,
  signOff: `see you next week|see you tomorrow|see you on|until next week|until tomorrow|until next time|that’s all|that’s it for|thanks for reading|thank you for reading|have a good|have a great|have a nice|till next|yours|best wishes|warmly|talk soon|we’ll be back|back next week
bis morgen|bis nächste woche|bis zum nächsten mal|bis dahin|das war’s|herzliche grüße|herzlich|ihr|ihre|einen schönen|kommen sie gut|danke fürs lesen|bis bald|viele grüße|beste grüße
à demain|à la semaine prochaine|à bientôt|à très vite|bonne journée|bonne semaine|bonne lecture|c’est tout|merci de nous lire|à mardi|à jeudi|à lundi|à vendredi|bien à vous
hasta mañana|hasta la próxima|hasta la semana|nos vemos|eso es todo|gracias por leer|un abrazo|buen fin de semana
a domani|alla prossima|alla settimana prossima|buona giornata|buona lettura|grazie per aver letto|a presto
até amanhã|até a próxima|até à próxima|até breve|obrigado por ler|bom fim de semana
tot morgen|tot volgende week|tot de volgende|bedankt voor het lezen|fijne dag`,
  linkListHeading: `most read|most popular|most read this week|what we’re reading|further reading|reading list|worth reading|our picks|recommended reading|more reading
meistgelesen|am meisten gelesen|lesetipps|leseempfehlungen|was wir lesen|zum weiterlesen|meistgelesene
les plus lus|à lire|nos lectures|pour aller plus loin|lectures|les plus lues
lo más leído|las más leídas|lecturas recomendadas|para leer|lo que leemos
i più letti|letture consigliate|da leggere|le più lette
mais lidas|leituras recomendadas|para ler
meest gelezen|leestips|om te lezen`,
} as const

/** How often a series comes, by the words for it. Source: general knowledge of the languages. */
export const cadenceWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    daily:
      'daily/täglich/tägliche/täglicher/tägliches/quotidien/quotidienne/diario/diaria/quotidiano/quotidiana/diário/diária/dagelijks/dagelijkse',
    weekly:
      'weekly/wöchentlich/wöchentliche/wöchentlicher/wöchentliches/hebdomadaire/semanal/settimanale/wekelijks/wekelijkse',
    twiceWeekly: 'twice-weekly/semiweekly/bihebdomadaire/bisemanal',
    fortnightly:
      'fortnightly/biweekly/bi-weekly/vierzehntägig/zweiwöchentlich/bimensuel/bimensuelle/quincenal/quinzenal/quindicinale/tweewekelijks',
    weekdays: 'weekday/weekdays/werktags/werktäglich/werktag/laborables/feriali',
    monthly:
      'monthly/monatlich/monatliche/monatlicher/mensuel/mensuelle/mensual/mensile/mensal/maandelijks/maandelijkse',
    quarterly: 'quarterly/vierteljährlich/trimestriel/trimestral/trimestrale/driemaandelijks',
  }).flatMap(([cadence, words]) => words.split('/').map((word) => [word, cadence] as const)),
)

/** Days of the week in English, by their names in lower case. Source: general knowledge of the languages. */
export const weekdayNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Monday: 'monday/mondays/montag/montags/lundi/lundis/lunes/lunedì/segunda-feira/maandag',
    Tuesday: 'tuesday/tuesdays/dienstag/dienstags/mardi/mardis/martes/martedì/terça-feira/dinsdag',
    Wednesday:
      'wednesday/wednesdays/mittwoch/mittwochs/mercredi/mercredis/miércoles/mercoledì/quarta-feira/woensdag',
    Thursday:
      'thursday/thursdays/donnerstag/donnerstags/jeudi/jeudis/jueves/giovedì/quinta-feira/donderdag',
    Friday:
      'friday/fridays/freitag/freitags/vendredi/vendredis/viernes/venerdì/sexta-feira/vrijdag',
    Saturday:
      'saturday/saturdays/samstag/samstags/sonnabend/samedi/samedis/sábado/sábados/sabato/zaterdag',
    Sunday: 'sunday/sundays/sonntag/sonntags/dimanche/dimanches/domingo/domingos/domenica/zondag',
  }).flatMap(([day, words]) => words.split('/').map((word) => [word, day] as const)),
)

/** Words before a weekday that say on which day a series is sent. */
export const deliveryWords: ReadonlySet<string> = new Set(
  'delivered every each sent on jeden jede immer erscheint am chaque tous les le du cada todos los del ogni tutti i della toda todas do elke iedere op'.split(
    ' ',
  ),
)

/** Words before a weekday with which an edition takes leave till then. Source: general knowledge. */
export const untilWords: ReadonlySet<string> = new Set(
  'à bis see until till hasta a até tot'.split(' '),
)

/** How a correction of an earlier piece begins, in lower case. Source: general knowledge of newspapers. */
export const correctionLabels: readonly string[] =
  'correction|corrections|clarification|erratum|errata|berichtigung|korrektur|richtigstellung|rectificatif|rectification|fe de errores|fe de erratas|rectificación|corrección|rettifica|errata corrige|correzione|errata|correção|retificação|rectificatie|correctie'.split(
    '|',
  )
