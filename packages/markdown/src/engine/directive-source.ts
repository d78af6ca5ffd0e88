import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import {endOf, startOf} from './node-source.ts'

/** What both parsers read in the same way after a directive's name. */
const rest =
  /(?:\[(?![ \t])[^[\]{}\r\n]+(?<![ \t])\])?(?:\{(?:[ \t]*[a-zA-Z_][\w-]*(?:=(?:"[^"\\{}&\r\n]*"|'[^'\\{}&\r\n]*'|[\w./%-]+))?(?=[ \t}]))*\})?(?=[\r\n]|$)/y

/** Whether a directive's opening line is one that both parsers read in the same way. */
export function isPlainDirective(
  source: string,
  node: ContainerDirective | LeafDirective,
): boolean {
  if (!/^[a-zA-Z][a-zA-Z0-9-]*$/.test(node.name)) return false
  let index = startOf(node)
  while (source[index] === ':') index++
  rest.lastIndex = index + node.name.length
  return rest.test(source)
}

/** Whether a container is closed by a line of its own, which then ends it. */
export function isClosed(source: string, node: ContainerDirective): boolean {
  const start = startOf(node)
  const end = endOf(node)
  let colons = 0
  while (source[start + colons] === ':') colons++
  let from = end
  while (source[from - 1] === ':') from--
  if (end - from < colons) return false
  let line = from
  while (/[ >]/.test(source[line - 1] ?? '')) line--
  if (!/[\r\n]/.test(source[line - 1] ?? '')) return false
  const indent = from - line - ((node.position?.start.column ?? 1) - 1)
  return indent < 4 && endOf(node.children.at(-1)) < line
}
