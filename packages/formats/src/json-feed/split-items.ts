/** One entry of the list of items, as it stands in the source. */
export interface ItemText {
  readonly text: string
  /** Where it begins. */
  readonly start: number
}

/** Takes JSON piece by piece, and gives the entries of the root's `items`. */
export interface ItemSplitter {
  /** The entries that are whole now. */
  readonly write: (chunk: string) => readonly ItemText[]
  /** What stands around the entries: the source with an empty list. */
  readonly rest: () => string
  /** Characters that are held. */
  readonly held: () => number
}

/**
 * Split JSON at the entries of its root's `items`, holding one of them at the most. It looks at quotation
 * marks and brackets alone: whether an entry and the rest are JSON is told by who reads them.
 */
export function splitItems(): ItemSplitter {
  let rest = ''
  let entry = ''
  let entryStart = 0
  let word = ''
  let key = ''
  let depth = 0
  let isInString = false
  let isEscaped = false
  let isInItems = false
  let isAfterComma = false
  let offset = 0

  return {
    write(chunk) {
      const found: ItemText[] = []
      let from = 0
      const keep = (to: number): void => {
        if (isInItems) entry += chunk.slice(from, to)
        else rest += chunk.slice(from, to)
        from = to
      }
      const finish = (at: number, isLast: boolean): void => {
        keep(at)
        const isEmpty = entry.trim() === ''
        if (!isEmpty || !isLast || isAfterComma) found.push({text: entry, start: entryStart})
        isAfterComma = !isLast
        entry = ''
        entryStart = offset + at + 1
      }
      for (let at = 0; at < chunk.length; at++) {
        const char = chunk.charCodeAt(at)
        if (isInString) {
          if (isEscaped) isEscaped = false
          else if (char === backslash) isEscaped = true
          else if (char === quote) isInString = false
          if (depth === 1 && isInString && word.length < 8) word += chunk.charAt(at)
          continue
        }
        if (char === quote) {
          isInString = true
          if (depth === 1) word = ''
        } else if (char === colon && depth === 1) key = word
        else if (char === openBrace || char === openBracket) {
          depth++
          if (char === openBracket && depth === 2 && key === 'items') {
            keep(at + 1)
            isInItems = true
            isAfterComma = false
            entryStart = offset + at + 1
          }
        } else if (char === closeBrace || char === closeBracket) {
          if (isInItems && depth === 2) {
            finish(at, true)
            isInItems = false
          }
          depth--
          if (depth === 1) key = ''
        } else if (char === comma && isInItems && depth === 2) {
          finish(at, false)
          from = at + 1
        }
      }
      keep(chunk.length)
      offset += chunk.length
      return found
    },
    rest: () => (isInItems ? `${rest}${entry}` : rest),
    held: () => rest.length + entry.length,
  }
}

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const comma = 0x2c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
