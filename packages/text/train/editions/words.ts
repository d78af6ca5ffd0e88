/** Pictographs that newsletters set before headings. */
export const emoji: readonly string[] =
  '📰 🗞️ 🌍 💡 🎧 📚 🛠️ 🚀 🔥 📅 🎉 💬 📊 🌤️ 🏛️ ⚽ 🍽️ 🎬 🧩 💼 🔗 ✍️ 📌 👀 🧠 🐛 🌱 ⚡ ❤️ 🔒'.split(' ')

/** Names for series; `%` is a word of the material. */
export const seriesNames = (language: string): readonly string[] =>
  names[language] ?? names['en'] ?? []

const names: {readonly [language: string]: readonly string[]} = {
  en: 'This Week in %|% Weekly|The % Brief|The Morning %|% Newsletter|% Digest|The % Letter|Last Week in %|% News|Notes from %|The Daily %|% Roundup|% Update|Inside %|The % Report'.split('|'),
  de: 'Der %-Brief|% am Morgen|% kompakt|Newsletter %|Die Woche in %|% aktuell|%-Post|Der Tag in %|Rundbrief %'.split('|'),
  fr: 'La lettre de %|% hebdo|La newsletter %|Le brief %|La semaine de %|Le matin de %'.split('|'),
  es: 'El boletín de %|% semanal|La carta de %|Esta semana en %|El resumen de %|Buenos días, %'.split('|'),
  it: 'La lettera di %|% settimanale|La settimana di %|Il punto su %'.split('|'),
  pt: 'Boletim %|% semanal|A carta de %|Esta semana em %'.split('|'),
  nl: 'Nieuwsbrief %|% wekelijks|De week in %|De brief van %'.split('|'),
} // biome-ignore format: a table

interface Phrases {
  readonly top: readonly string[]
  readonly middle: readonly string[]
  readonly bottom: readonly string[]
  readonly sponsor: readonly string[]
  readonly more: readonly string[]
  /** What a series says of itself in a line. */
  readonly taglines: readonly string[]
  /** Labels that run into paragraphs in letters that use them again and again. */
  readonly labels: readonly string[]
  readonly by: string
  readonly issue: string
  readonly months: readonly string[]
}

/** What newsletters say round their text, by language. Source: general knowledge. */
export const furniturePhrases = (language: string): Phrases => phrases[language] ?? english

const english: Phrases = {
  top: 'View in browser|View this email in your browser|Read online|Open in app|Sign up|Subscribe|Forwarded this email? Subscribe here for more|Was this email forwarded to you? Sign up here.|Having trouble reading this? View it online.|Listen to this post'.split('|'),
  middle: 'Share this newsletter|Enjoying this? Forward it to a friend.|Subscribe now|Become a paid subscriber|Leave a comment|Share|Upgrade to paid|Like what you read? Tell a friend.|How did we do? Take our poll.'.split('|'),
  bottom: 'Unsubscribe|Unsubscribe | Manage preferences|You are receiving this email because you signed up on our website.|© 2024 All rights reserved.|Update your email preferences or unsubscribe here.|Privacy policy|Follow us on Twitter|Was this email forwarded to you? Subscribe.|View the archive|Got a tip? Reply to this email.'.split('|'),
  sponsor: 'Sponsored|A MESSAGE FROM OUR SPONSOR|Together with|Advertisement|Presented by|Sponsor'.split('|'),
  more: 'Read more|Read more →|Continue reading|Go deeper|Full story|Link'.split('|'),
  taglines: 'Your weekly guide to what matters|A weekly digest of news, links and events.|The newsletter for people who make things|Everything you need to know this week|Stories worth your time, every morning|News and notes from our community|Five stories in five minutes.'.split('|'),
  labels: 'Why it matters|The big picture|Go deeper|Driving the news|Zoom in|Details|Background|What’s next|The bottom line|Between the lines|What they’re saying|By the numbers|Context|Our take'.split('|'),
  by: 'By ',
  issue: 'Issue',
  months: 'January February March April May June July August September October November December'.split(' '),
} // biome-ignore format: a table

const phrases: {readonly [language: string]: Phrases} = {
  de: {
    top: 'Im Browser ansehen|Newsletter im Browser öffnen|Wird diese E-Mail nicht richtig angezeigt? Hier klicken.|Online lesen|Jetzt abonnieren|Anmelden'.split('|'),
    middle: 'Newsletter weiterempfehlen|Gefällt Ihnen dieser Newsletter? Leiten Sie ihn weiter.|Jetzt abonnieren|Teilen|Wie hat Ihnen dieser Newsletter gefallen?'.split('|'),
    bottom: 'Abmelden|Newsletter abbestellen|Impressum|Datenschutz|Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.|Folgen Sie uns|Alle Rechte vorbehalten|Wurde Ihnen dieser Newsletter weitergeleitet? Hier anmelden.'.split('|'),
    sponsor: 'Anzeige|ANZEIGE|Werbung|Präsentiert von'.split('|'),
    more: 'Mehr lesen|Weiterlesen|Zum Artikel|Mehr dazu hier'.split('|'),
    taglines: 'Der wöchentliche Überblick|Das Wichtigste vom Tage|Der Newsletter für alle, die gern lesen|Nachrichten aus der Region, jeden Morgen'.split('|'),
    labels: 'Warum das wichtig ist|Hintergrund|Der Kontext|Wie es weitergeht|Die Zahlen|Unsere Einschätzung|Was dahintersteckt'.split('|'),
    by: 'Von ',
    issue: 'Ausgabe',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  },
  fr: {
    top: 'Voir dans le navigateur|Lire en ligne|Si ce message ne s’affiche pas correctement, cliquez ici|S’abonner'.split('|'),
    middle: 'Partager cette lettre|Vous aimez cette lettre ? Faites-la suivre.|S’abonner|Partager'.split('|'),
    bottom: 'Se désabonner|Se désinscrire|Mentions légales|Vous recevez ce message car vous êtes inscrit.|Suivez-nous|Tous droits réservés'.split('|'),
    sponsor: 'Publicité|PUBLICITÉ|Avec notre partenaire'.split('|'),
    more: 'Lire la suite|Lire l’article|En savoir plus'.split('|'),
    taglines: 'L’essentiel de la semaine|La lettre de ceux qui lisent|Chaque matin, les nouvelles qui comptent'.split('|'),
    labels: 'Pourquoi c’est important|Le contexte|Et maintenant ?|En chiffres|Notre avis'.split('|'),
    by: 'Par ',
    issue: 'Numéro',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  },
  es: {
    top: 'Ver en el navegador|Leer en línea|¿No ves bien este correo? Ábrelo aquí|Suscríbete'.split('|'),
    middle: 'Comparte este boletín|¿Te gusta? Reenvíalo a un amigo.|Suscríbete|Compartir'.split('|'),
    bottom: 'Darse de baja|Cancelar la suscripción|Aviso legal|Recibes este correo porque te has suscrito.|Síguenos|Todos los derechos reservados'.split('|'),
    sponsor: 'Publicidad|PUBLICIDAD|Patrocinado'.split('|'),
    more: 'Leer más|Seguir leyendo|Ver la noticia'.split('|'),
    taglines: 'Lo esencial de la semana|El boletín de los que leen|Cada mañana, las noticias que importan'.split('|'),
    labels: 'Por qué importa|El contexto|Qué viene ahora|En cifras|Nuestra opinión'.split('|'),
    by: 'Por ',
    issue: 'Número',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  },
} // biome-ignore format: a table
