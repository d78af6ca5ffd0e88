import type {Code, Nodes} from 'mdast'

/** The offset at which a node begins. */
export const startOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? 0

/** The offset at which a node ends. */
export const endOf = (node: Nodes | undefined): number => node?.position?.end.offset ?? 0

/** Whether a node's last line is blank but for the prefixes of what it stands in. */
export function endsBlank(source: string, node: Nodes): boolean {
  let index = endOf(node) - 1
  while (index > 0 && /[ \t>]/.test(source.charAt(index))) index--
  return /[\r\n]/.test(source.charAt(index))
}

/** Whether the line after a definition has more of something else. */
export function runsOn(source: string, node: Nodes, outermost = false): boolean {
  next.lastIndex = endOf(node)
  const [, character = '\n'] = next.exec(source) ?? []
  return !(outermost ? /[[\r\n#<]/ : /[[\r\n]/).test(character)
}

const next = /[^\r\n]*(?:\r\n|[\r\n])[ \t>]*([^ \t>])?/y

/** Whether nothing but quotes stands before a node in its line. */
export function isWithinQuotes(source: string, node: Nodes): boolean {
  const start = startOf(node)
  const column = node.position?.start.column ?? 1
  return /^(?:> ?)*$/.test(source.slice(start - column + 1, start))
}

/** Whether code is indented, or ends with a fence of its own. */
export function isFenced(source: string, code: Code): boolean {
  const start = startOf(code)
  let end = endOf(code)
  while (/[ \t]/.test(source.charAt(end - 1))) end--
  const mark = source[start]
  if (mark !== '`' && mark !== '~') return true
  let from = end
  while (source[from - 1] === mark) from--
  let to = start
  while (source[to] === mark) to++
  if (end - from < to - start) return false
  while (/[ \t>]/.test(source.charAt(from - 1))) from--
  return from > to && /[\r\n]/.test(source.charAt(from - 1))
}

const rawTag = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i
const rawEnd = /<\/(?:script|pre|style|textarea)>/i

/** Whether markup goes on because its end is missing. */
export function isOpenHtml(value: string): boolean {
  if (/[\r\n]$/.test(value)) return true
  if (value.startsWith('<!--')) return !value.includes('-->')
  if (value.startsWith('<?')) return !value.includes('?>')
  if (value.startsWith('<!')) return !value.includes('>')
  return rawTag.test(value) && !rawEnd.test(value)
}
