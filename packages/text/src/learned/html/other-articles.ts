import type {MarkedView} from './marked-lines.ts'

/** An article with so many characters of text is one of its own. */
const enough = 200

/**
 * The lines that stand in another article than the page's own, with a title of its own: pages print
 * the next story below the one that was asked for. Sections that are marked up as articles have none.
 */
export function inOtherArticles(
  {lines, page: {elements}}: MarkedView,
  body: Float32Array,
  headline: Float32Array,
): ReadonlySet<number> {
  const outermost = new Int32Array(elements.length).fill(-1)
  for (const [at, {tag, parent}] of elements.entries()) {
    const around = parent < 0 ? -1 : (outermost[parent] ?? -1)
    outermost[at] = around < 0 && tag === 'article' ? at : around
  }
  const articleOf = (row: number): number => outermost[lines[row]?.inner ?? -1] ?? -1
  let head = 0
  for (let row = 1; row < lines.length; row++)
    if ((headline[row] ?? 0) > (headline[head] ?? 0)) head = row
  const own = articleOf(head)
  const none = new Set<number>()
  if (own < 0 || (headline[head] ?? 0) < 0.3) return none
  const titled = new Set<number>()
  for (const [at, {tag}] of elements.entries()) if (tag === 'h1') titled.add(outermost[at] ?? -1)
  titled.delete(own)
  titled.delete(-1)
  if (titled.size === 0) return none
  const others = new Set<number>()
  let size = 0
  for (const [row, {text}] of lines.entries()) {
    const article = articleOf(row)
    if (article === own) size += (body[row] ?? 0) >= 0.5 ? text.length : 0
    else if (titled.has(article)) others.add(row)
  }
  return size >= enough ? others : none
}
