/** How letters to a paper begin, in lower case. Source: general knowledge of readers' letters. */
export const salutations: RegExp =
  /^(?:(?:dear )?(?:sirs?|madam|sir or madam|editors?)(?:,| [–—-])|dear (?:the )?(?:editor|editors|sir|madam|mr|ms|mrs|\p{Lu}\p{L}+)|to the editor|letter to the editor|sehr geehrte|liebe (?:redaktion|leserbriefredaktion|frau|herr)|lieber herr|an die redaktion|werte redaktion|(?:chère |cher )?(?:madame|monsieur|rédaction)|chers? (?:amis|journalistes)|señor(?:a)? director(?:a)?|sr\.? director|estimad[oa]s?|al director|gentile|egregio|spett\.? redazione|caro direttore|exm[oa]\.?|caro editor|senhor director|geachte|beste redactie)/iu

/** How they end before the name. */
export const closings: RegExp =
  /^(?:yours(?: (?:sincerely|faithfully|truly|etc))?|sincerely|kind regards|best regards|regards|best wishes|respectfully|mit (?:freundlichen|besten|herzlichen) grüßen|freundliche grüße|hochachtungsvoll|cordialement|bien à vous|salutations|atentamente|un saludo|saludos|cordialmente|cordiali saluti|distinti saluti|atenciosamente|cumprimentos|met vriendelijke groet|hoogachtend)[,.!]?$/iu

/** Times that only say how long ago something was: kept as printed. */
export const relativeTime: RegExp =
  /^(?:(?:just now|yesterday|today|gerade eben|gestern|heute|hier|aujourd’hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag)(?:,? (?:at |um |à |a las |alle |às |om )?\d{1,2}[:.h]\d{2}(?: ?[ap]m| uhr)?)?|(?:vor |il y a |hace |há )?(?:an?|ein(?:em|er)?|une?|una?|uma?|\d{1,3})\+?\s?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wk|weeks?|mo|months?|y|yrs?|years?|sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?|secondes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|ore?|giorn[oi]|settiman[ae]|dias?|uur|dagen|weken)(?: ago| fa| atrás| geleden)?)$/iu

/** Buttons under a comment. */
export const commentButtons: RegExp =
  /^(?:reply|replies|like|likes|share|report|report abuse|flag|recommend|edit|delete|permalink|collapse|show more|view replies|hide replies|antworten|gefällt mir|melden|teilen|empfehlen|répondre|signaler|j’aime|partager|responder|me gusta|denunciar|compartir|rispondi|mi piace|segnala|gostei|reageer|rapporteer)(?:\s?[·|•]\s?\p{L}+)*(?:\s?\(?\d{1,5}\)?)?$/iu

/** Votes: a number by a word or a sign. */
export const votesUp: RegExp =
  /^(?:(?:👍|▲|⬆|\+|♥|❤️?)\s?(\d{1,6})|(\d{1,6})\s?(?:👍|▲|likes?|recommends?|upvotes?|points?|gefällt mir|j’aime|me gusta|mi piace))$/iu
export const votesDown: RegExp =
  /^(?:(?:👎|▼|⬇)\s?(\d{1,6})|(\d{1,6})\s?(?:👎|▼|dislikes?|downvotes?))$/iu

/** Whom a comment answers. */
export const answers: RegExp =
  /^(?:↳\s?|(?:in )?repl(?:y|ying|ied) to |@|antwort(?:et)? (?:an |auf )|als antwort auf |en réponse à |réponse à |en respuesta a |in risposta a |em resposta a |in antwoord op )(\S.{1,40}?)[:,]?$/iu

/** Headings over what speaks for a thing and against it. */
export const prosHeading: RegExp =
  /^(?:pros?|the good|what we liked|likes|vorteile|pluspunkte|stärken|positiv|avantages|points forts|les plus|ventajas|lo bueno|a favor|pregi|vantaggi|vantagens|prós|voordelen|pluspunten)\s?:?$/iu
export const consHeading: RegExp =
  /^(?:cons?|the bad|what we did not like|dislikes|nachteile|minuspunkte|schwächen|negativ|inconvénients|points faibles|les moins|desventajas|lo malo|en contra|difetti|svantaggi|desvantagens|contras|nadelen|minpunten)\s?:?$/iu
