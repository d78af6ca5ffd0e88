/**
 * Words of links that say nothing of where they lead, folded, by language. From what guides on writing
 * for the web name as examples (WCAG 2.2, technique F84) and their usual translations.
 */
export const vagueLinkWords: {readonly [language: string]: readonly string[]} = {
  en: ['here', 'click here', 'click', 'this', 'this link', 'the link', 'link', 'links', 'read more', 'more', 'learn more', 'see here', 'see more', 'more info',
    'this page', 'read here', 'over here', 'right here', 'continue', 'continue reading', 'click this link', 'follow this link'],
  de: ['hier', 'hier klicken', 'klicken sie hier', 'klick hier', 'mehr', 'mehr lesen', 'weiterlesen', 'mehr dazu', 'dieser link', 'mehr erfahren'],
  fr: ['ici', 'cliquez ici', 'cliquer ici', 'lire la suite', 'en savoir plus', 'lien', 'ce lien', 'plus d infos'],
  es: ['aquí', 'aqui', 'haz clic aquí', 'haga clic aquí', 'pulse aquí', 'leer más', 'enlace', 'este enlace', 'más información'],
  it: ['clicca qui', 'leggi tutto', 'leggi di più', 'questo link', 'scopri di più'],
  pt: ['clique aqui', 'leia mais', 'saiba mais', 'neste link', 'este link'],
  nl: ['klik hier', 'lees meer', 'lees verder', 'deze link', 'meer lezen'],
  sv: ['här', 'klicka här', 'läs mer', 'denna länk'],
  da: ['klik her', 'læs mere', 'dette link'],
  nb: ['klikk her', 'les mer', 'denne lenken'],
  fi: ['tästä', 'täältä', 'klikkaa tästä', 'lue lisää', 'tämä linkki'],
  pl: ['tutaj', 'kliknij tutaj', 'czytaj więcej', 'więcej'],
  ja: ['こちら', 'ここ', 'ここをクリック', 'こちらをクリック', '詳しくはこちら', '続きを読む'],
} // biome-ignore format: a table

/** Words that mean something else in another language, and count only where the document's is theirs. */
export const vagueOnlyIn: {readonly [language: string]: readonly string[]} = {
  it: ['qui'],
  da: ['her'],
  nb: ['her'],
  fr: ['plus', 'suite', 'la suite'],
  nl: ['meer'],
  es: ['más'],
}
