import {type SourceMap, sourceMapMaker} from './source-map.ts'

/** The text of a page in the making, as a browser shows it: white space collapses, blocks part lines. */
export interface ShownText {
  /** The offset where the next text will stand. */
  readonly at: () => number
  /** What stands in the source from `start` to `end`. */
  readonly slice: (source: string, start: number, end: number, keep: boolean) => void
  /** A character that the source wrote as an entity. */
  readonly entity: (character: string, start: number, end: number, keep: boolean) => void
  /** The line ends here, and `lines - 1` blank lines follow. */
  readonly part: (lines: number) => void
  readonly done: () => {readonly text: string; readonly map: SourceMap}
}

/** An empty text. */
export function shownText(): ShownText {
  const parts: string[] = []
  const map = sourceMapMaker()
  let length = 0
  let parting = 0
  /** A space that is shown only if text follows in its line. */
  let space = -1
  const begin = (): void => {
    if (parting > 0 && length > 0) {
      parts.push(parting > 1 ? '\n\n' : '\n')
      length += parting > 1 ? 2 : 1
    } else if (space >= 0 && length > 0) {
      parts.push(' ')
      map.add(length, 1, space, space + 1)
      length++
    }
    parting = 0
    space = -1
  }
  const push = (text: string, start: number, end: number): void => {
    begin()
    parts.push(text)
    map.add(length, text.length, start, end)
    length += text.length
  }
  const part = (lines: number): void => {
    parting = Math.max(parting, lines)
    space = -1
  }
  return {
    at: () => length,
    slice: (source, start, end, keep) => {
      let from = start
      for (let at = start; at < end; at++) {
        const code = source.charCodeAt(at)
        if (code > 0x20 || !isBlank(code)) continue
        // A single space between two words of a slice stays in its run.
        const next = source.charCodeAt(at + 1)
        if (code === 0x20 && at > from && at + 1 < end && next > 0x20) continue
        if (at > from) push(source.slice(from, at), from, at)
        from = at + 1
        if (keep && code === 0x0a) part(Math.min(2, parting + 1))
        else if (parting === 0) space = at
      }
      if (end > from) push(source.slice(from, end), from, end)
    },
    entity: (character, start, end, keep) => {
      const code = character.charCodeAt(0)
      if (character.length > 1 || !isBlank(code)) push(character, start, end)
      else if (keep && code === 0x0a) part(Math.min(2, parting + 1))
      else if (parting === 0) space = start
    },
    part,
    done: () => ({text: parts.join(''), map: map.done()}),
  }
}

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
