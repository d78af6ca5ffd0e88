import type {Root} from 'mdast'

/** Stand-ins of one unit each, of the same class as what they stand for: punctuation. */
const standIns: ReadonlyMap<string, string> = new Map([
  [':', '\ufe55'],
  ['@', '\ufe6b'],
  ['~', '\u301c'],
  ['.', '\u2024'],
])
const originals: ReadonlyMap<string, string> = new Map(
  Array.from(standIns, ([original, standIn]) => [standIn, original]),
)

/** What begins a text directive, a literal autolink or strikethrough by one tilde; tags are passed over. */
const trigger =
  /<[a-z/!?][^<>]*>|<[^\s<>]*>|(?<![\]:\\])(?::(?=[\p{L}\p{N}_/])|@)|(?<![~\\])~(?!~)|(?<=www)\./giu

/**
 * An astral character at a delimiter. The reference sees its halves, which are no punctuation: two
 * letters of the Yi script stand in, one for each ten of its code point's bits.
 */
const astral = /(?<=[*_~])[\u{10000}-\u{10ffff}]|[\u{10000}-\u{10ffff}](?=[*_~])/gu
const maybeAstral = /[*_~][\ud800-\udbff]|[\udc00-\udfff][*_~]/
const first = 0xa000
const pair = /[\ua000-\ua43f][\ua000-\ua3ff]/g

const anyStandIn = /[\ufe55\ufe6b\u301c\u2024\ua000-\ua43f]/
const punctuation = /[\ufe55\ufe6b\u301c\u2024]/g

/** Whether a source must be disarmed before anything parses it. */
export const isArmed = (source: string): boolean => maybeAstral.test(source)

/**
 * A source of the same length in which nothing reads as syntax that the dialect does not have;
 * nothing where it holds a stand-in already.
 */
export function disarm(source: string): string | undefined {
  if (anyStandIn.test(source)) return
  return source
    .replace(trigger, (found) => standIns.get(found) ?? found)
    .replace(astral, (found) => {
      const point = found.codePointAt(0) ?? 0
      return String.fromCharCode(first + (point >> 10), first + (point & 0x3ff))
    })
}

/** The tree of a disarmed source, with what was written. Positions are left as they are. */
export function rearm(root: Root): Root {
  const stack: unknown[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (typeof node !== 'object' || node === null) continue
    for (const key in node) {
      if (key === 'position' || key === 'type') continue
      const value: unknown = Reflect.get(node, key)
      if (typeof value === 'object') stack.push(value)
      else if (typeof value === 'string' && anyStandIn.test(value)) {
        Object.assign(node, {[key]: original(value)})
      }
    }
  }
  return root
}

const original = (value: string): string =>
  value
    .replace(punctuation, (one) => originals.get(one) ?? one)
    .replace(pair, (two) =>
      String.fromCodePoint(((two.charCodeAt(0) - first) << 10) + two.charCodeAt(1) - first),
    )
