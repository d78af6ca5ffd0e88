/**
 * Words that may stand twice in good sentences, by language: relative pronouns and articles (*die, die
 * die Fähre nehmen*), reflexive verbs (*vous vous levez*), the past perfect (*had had*), and words that
 * are said twice for emphasis in running prose. General knowledge of the grammars.
 */
const words: {readonly [language: string]: readonly string[]} = {
  en: ['had', 'that', 'very', 'really', 'so', 'much', 'many', 'far', 'long', 'no', 'yes', 'ha', 'bye', 'blah', 'never', 'again', 'more', 'now', 'please', 'is', 'do', 'well', 'there', 'knock', 'tut', 'hear', 'out', 'big', 'old', 'way', 'who', 'were', 'ah', 'oh', 'hey', 'etc'],
  de: ['die', 'der', 'das', 'dem', 'den', 'sie', 'wir', 'ihr', 'sehr', 'ganz', 'nein', 'ja', 'zu', 'viel', 'viele', 'denen', 'deren', 'an', 'nach', 'durch', 'so'],
  fr: ['vous', 'nous', 'très', 'si', 'non', 'oui', 'bien', 'bon', 'la', 'en', 'plus', 'beaucoup', 'faire', 'est'],
  es: ['no', 'sí', 'muy', 'mucho', 'que', 'nos', 'poco'],
  it: ['piano', 'via', 'man', 'mano', 'poco', 'no', 'sì', 'molto', 'passo', 'quasi', 'così', 'man mano', 'subito', 'ben', 'vi', 'ci', 'si'],
  pt: ['não', 'sim', 'muito', 'que', 'nos', 'logo'],
  nl: ['die', 'dat', 'haar', 'zij', 'ze', 'heel', 'nee', 'ja', 'er', 'veel', 'had', 'was'],
  sv: ['det', 'den', 'de', 'som', 'är', 'nej', 'ja', 'mycket', 'så', 'man'],
  da: ['det', 'den', 'de', 'som', 'er', 'nej', 'ja', 'meget', 'der', 'så'],
  nb: ['det', 'den', 'de', 'som', 'er', 'nei', 'ja', 'veldig', 'så'],
  fi: ['ei', 'se', 'joo', 'niin', 'ne', 'pikku', 'hyvin', 'on'],
  pl: ['się', 'nie', 'tak', 'bardzo', 'już'],
} // biome-ignore format: a table

const all: ReadonlySet<string> = new Set(Object.values(words).flat())
const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words).map(([language, own]) => [language, new Set(own)]),
)

/** The words that may stand twice in a language; where it is not known, in any. */
export function maybeTwice(language: string | undefined): ReadonlySet<string> {
  const own = language?.toLowerCase().split('-')[0]
  if (own === undefined) return all
  return byLanguage.get(own === 'no' || own === 'nn' ? 'nb' : own) ?? all
}
