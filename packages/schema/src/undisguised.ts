/**
 * The ways to read a text whose letters may be disguised: as it stands, with look-alike letters of
 * other scripts read as Latin, and with letters that stand apart drawn together. All in lower case,
 * without what does not show.
 */
export function undisguised(text: string): readonly string[] {
  const plain = plainOf(text)
  const latin = withoutLookalikes(plain)
  const joined = joinLetters(latin)
  const forms = plain.includes('  ') || plain.includes('\t') ? [plain, oneSpaced(plain)] : [plain]
  if (latin !== plain) forms.push(oneSpaced(latin))
  if (joined !== undefined) forms.push(joined)
  return forms
}

/** What NFKC leaves as it is, and all of which shows. */
const settled = /^[\x20-\x7e\u00ab\u00bb\u00c0-\u0131\u2013\u2014\u2018-\u201f]*$/

function plainOf(text: string): string {
  const told = settled.test(text)
    ? text
    : text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return told.trim().toLowerCase().replaceAll("'", '’')
}

const oneSpaced = (text: string): string => text.split(/\s+/).join(' ')

/** Letters of other scripts, and digits, that look like Latin ones. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [...'аaвbсcеeнhіiїiјjкkмmоoрpѕsтtуyхxүyԁdԛqԝwһhӏlαaβbεeηnιiκkνvοoρpτtυuχxωwɡgɑaıi'].reduce<
    [string, string][]
  >((list, letter, place, all) => {
    if (place % 2 === 0) list.push([letter, all[place + 1] ?? letter])
    return list
  }, []),
)

/** Only where both scripts stand in one word, or the text has few letters of its own script. */
function withoutLookalikes(text: string): string {
  if (!/[a-z]/.test(text) || !/[\u0370-\u03ff\u0400-\u052f\u0131\u0251\u0261]/.test(text))
    return text
  return [...text].map((letter) => lookalikes.get(letter) ?? letter).join('')
}

/** `m a k e  t h i s` and `m.a.k.e`: letters apart, words further apart or not told at all. */
function joinLetters(text: string): string | undefined {
  if (!/^\P{L}{0,3}\p{L}[\s._*-]/u.test(text)) return undefined
  const parts = text.split(/[\s._*-]+/).filter(Boolean)
  const single = parts.filter((part) => /^\p{L}$/u.test(part)).length
  if (single < 6 || single * 10 < parts.length * 7) return undefined
  const marked = parts.length > 0 && /\p{L}[._*-]\p{L}/u.test(text)
  return text
    .split(marked ? /\s+/ : /\s{2,}|\s?[/|]\s?/)
    .map((word) => word.replace(/[\s._*-]+/g, ''))
    .join(' ')
}
