/**
 * A message for a comment written in markdown. What is quoted in it stands between single backticks
 * already; the words around are escaped, so that nobody is called by an `@` and nothing is made bold.
 */
export function escapeMarkdown(message: string): string {
  const parts = message.split('`')
  const paired = parts.length % 2 === 1
  if (!paired) return escapeWords(message)
  return parts.map((part, index) => (index % 2 === 0 ? escapeWords(part) : codeSpan(part))).join('')
}

/** Words as a code span, whatever is in them. */
export function codeSpan(text: string): string {
  if (text === '') return ''
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({length}) => length))
  const fence = '`'.repeat(longest + 1)
  const blank = /^[` ]|[` ]$/.test(text) ? ' ' : ''
  return `${fence}${blank}${text}${blank}${fence}`
}

const escapeWords = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~&!]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('@', '@<!-- -->')
