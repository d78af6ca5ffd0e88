import type {Place} from './inline-codec.ts'

/** Most destinations are printable ASCII, and URLs of the vocabulary as they are. */
const plain = /^[!#-;=?-~]+$/

/** What a URL of the vocabulary cannot hold, in the form that it can: percent signs and numbers. */
export function toUrl(destination: string): string | undefined {
  if (plain.test(destination)) return destination
  const url = destination
    .trim()
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\s"<>\u0000-\u0020\u007f-\u009f]/gu, encodeURIComponent)
  return url === '' ? undefined : url
}

/** The target and title of a link or image, between parentheses. */
export function writeTarget(
  url: string | undefined,
  title: string | undefined,
  place: Place,
): string {
  const target = url === undefined ? (title === undefined ? '' : '<>') : writeUrl(url, place)
  return title === undefined ? `(${target})` : `(${target} "${escapeIn(title, /["\\]/, place)}")`
}

function writeUrl(url: string, place: Place): string {
  const parentheses = isBalanced(url) ? /\\/ : /[\\()]/
  return escapeIn(url, parentheses, place)
}

function escapeIn(text: string, always: RegExp, place: Place): string {
  return Array.from(text, (character) => {
    if (always.test(character)) return `\\${character}`
    if (character === '&') return '&amp;'
    if (place === 'cell' && character === '|') return '\\|'
    if (place === 'label' && /[[\]]/.test(character)) return `\\${character}`
    return character
  }).join('')
}

/** Whether parentheses come in pairs, few enough of them within each other. */
function isBalanced(url: string): boolean {
  let depth = 0
  for (const character of url) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth < 0 || depth > 16) return false
  }
  return depth === 0
}
