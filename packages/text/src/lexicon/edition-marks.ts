/**
 * What newsletters say of themselves, by kind, in lower case, split by `|`.
 * Source: general knowledge of newsletters in the languages.
 */
export const editionMarks = {
  unsubscribe:
    'unsubscribe|manage preferences|email preferences|manage your subscription|receiving this email|received this email|stop receiving|opt out of these|abbestellen|abmelden|erhalten diese e-mail|bekommst diese mail|erhalten diesen newsletter|se désabonner|se désinscrire|vous désinscrire|recevez ce message|recevez ce courriel|recevez cette lettre|darse de baja|dese de baja|darte de baja|recibes este correo|has recibido este correo|recibir más correos|cancella l’iscrizione|cancellarti|ricevi questa email|annulla l’iscrizione|cancelar a subscrição|cancele a subscrição|cancelar inscrição|recebeu este email|afmelden|uitschrijven|ontvangt deze nieuwsbrief|wypisz się|avsluta prenumeration',
  browser:
    'view in browser|in your browser|view online|view this email|read online|read in app|im browser|online lesen|nicht richtig angezeigt|dans le navigateur|dans votre navigateur|version en ligne|ne s’affiche pas|en el navegador|en tu navegador|no ves bien|nel browser|nel tuo browser|no navegador|in je browser|online bekijken|bekijk deze',
  forwarded:
    'forwarded to you|forwarded this email|forward this email|forward it to a friend|forward to a friend|a friend sent you|weitergeleitet|weiterempfehlen|empfehlen sie ihn|transférée|faites suivre|faites-la suivre|reenvía|reenviado|inoltra|reencaminh|doorgestuurd|stuur door',
  edition:
    'this week in|last week in|in this issue|in this edition|in today’s edition|this week’s edition|this week’s issue|another issue|another edition|latest issue|issue of|edition of|welcome to issue|welcome to the|this newsletter|our newsletter|weekly newsletter|monthly newsletter|daily newsletter|the newsletter|today’s letter|this letter|this digest|roundup|round-up|weekly digest|see you next|next week’s|until next time|that’s all for|that’s it for|thanks for reading|happy reading|in dieser ausgabe|diese ausgabe|nächste ausgabe|zur ausgabe|willkommen zu|willkommen zur|unser newsletter|diesem newsletter|dieser newsletter|newsletter für|bis nächste woche|bis morgen|bis zum nächsten mal|dans cette édition|dans ce numéro|ce numéro|cette lettre|cette newsletter|la lettre de|à la semaine prochaine|à demain|à bientôt|en esta edición|en este número|este boletín|esta newsletter|el boletín|hasta la próxima|hasta mañana|nos vemos|in questo numero|questa newsletter|la newsletter|alla prossima|a domani|nesta edição|esta newsletter|este boletim|até a próxima|até para a semana|in deze nieuwsbrief|deze nieuwsbrief|deze editie|tot volgende week',
  sponsor:
    'a message from|together with|presented by|sponsored by|our sponsor|brought to you by|in partnership with|präsentiert von|en partenariat avec|patrocinado por|aangeboden door',
  tellUs:
    'reply to this email|hit reply|send us|send tips|tips to|let us know|tell us|write to us|share this newsletter|share with a friend|pull request|submit|antworten sie|schreiben sie uns|schreibt uns|écrivez-nous|répondez à ce|escríbanos|escríbenos|responde a este|scriveteci|rispondi a questa|escreva-nos|responda a este|schrijf ons|mail ons',
} as const

/** A kind of mark. */
export type EditionMark = keyof typeof editionMarks
