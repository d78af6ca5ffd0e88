import type {TextEdit} from '../text-edit.ts'

/** A member of a map, or an item of a list, as a stretch of text. */
export interface Entry {
  readonly start: number
  readonly end: number
}

/** What is to become of a collection's entries. */
export interface EntryChange {
  readonly text: string
  readonly lineBreak: string
  readonly entries: readonly Entry[]
  readonly removed: ReadonlySet<number>
  /** What is put in, each after an entry that stays, or at -1 before them all. */
  readonly added: readonly {readonly after: number; readonly lines: readonly string[]}[]
  /** Between brackets, or each entry on lines of its own. */
  readonly flow: boolean
}

/** The edits that take entries out of a collection and put others in. Those that stay are not touched. */
export function editEntries(change: EntryChange): readonly TextEdit[] | undefined {
  const {entries, removed, added} = change
  if (removed.size === 0 && added.length === 0) return []
  if (removed.size === entries.length) return
  const gone = runs(removed).map((run) => remove(run, change))
  const put = added.map(({after, lines}) => add(after, lines, change))
  const all = [...gone, ...put]
  return all.every((edit) => edit !== undefined) ? all : undefined
}

function runs(indexes: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && last[1] === index - 1) found[found.length - 1] = [last[0], index]
    else found.push([index, index])
  }
  return found
}

function remove(
  [first, last]: readonly [number, number],
  {text, entries, flow}: EntryChange,
): TextEdit | undefined {
  const from = entries[first]
  const to = entries[last]
  const above = entries[first - 1]
  const below = entries[last + 1]
  if (!from || !to) return
  if (flow) {
    if (below) return {span: {start: from.start, end: below.start}, text: ''}
    return above && {span: {start: above.end, end: to.end}, text: ''}
  }
  const start = lineStart(text, from.start)
  const end = lineAfter(text, to.end)
  if (end === undefined || text.slice(start, from.start).trim() !== '') return
  return {span: {start, end}, text: ''}
}

function add(
  after: number,
  lines: readonly string[],
  {text, entries, removed, flow, lineBreak}: EntryChange,
): TextEdit | undefined {
  const above = entries[after]
  const below = entries.find((_, index) => !removed.has(index))
  const at = (place: number, put: string): TextEdit => ({
    span: {start: place, end: place},
    text: put,
  })
  if (flow) {
    const [line = ''] = lines
    if (above) return at(above.end, `, ${line}`)
    return below && at(below.start, `${line}, `)
  }
  const indent = ' '.repeat((below?.start ?? 0) - lineStart(text, below?.start ?? 0))
  const written = lines.map((line) => indent + line).join(lineBreak)
  if (!above) return below && at(below.start, written.slice(indent.length) + lineBreak + indent)
  const end = lineAfter(text, above.end)
  return end === undefined ? undefined : at(end, written + lineBreak)
}

/** Where the line begins on which a place is. */
export const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1

/** Where the next line begins, if nothing but a comment follows on this one. */
function lineAfter(text: string, at: number): number | undefined {
  if (at > 0 && /[\r\n]/.test(text.charAt(at - 1))) return at
  const rest = /[^\r\n]*(?:\r\n|\n|\r|$)/y
  rest.lastIndex = at
  const [line = ''] = rest.exec(text) ?? []
  return /^\s*(?:$|#)/.test(line) ? at + line.length : undefined
}
