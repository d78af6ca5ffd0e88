import {type Diagnostic, type Limits, report} from '@copydesk/schema'
import type {DataMember, DataScalar} from './data-node.ts'
import type {DataSource} from './data-source.ts'

/**
 * Metadata lines without fences: `Title: Two boats`. A line that is indented goes on with the one
 * above it. Values are text, whatever they look like; the first of two lines of one name counts.
 */
export function parseLines(
  text: string,
  place: DataSource['place'],
  limits: Limits,
  tell: (diagnostic: Diagnostic) => void,
): DataSource | undefined {
  const exceeded = (found: string, at: number, most: number): undefined => {
    const expected = `${most} at the most`
    tell(report('limit-exceeded', found, {span: place(at, at + 1), expected}))
  }
  const {frontMatter, frontMatterKeys} = limits
  if (text.length > frontMatter) {
    return exceeded(`${text.length} characters of metadata`, frontMatter, frontMatter)
  }
  const found = new Map<string, DataMember>()
  let last: DataMember | undefined
  let at = 0
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    const start = at
    at += part.length
    if (part.trim() === '') continue
    if (/^[ \t]/.test(part)) {
      if (last) last = longer(last, part, start)
      if (last) found.set(last.name, last)
      continue
    }
    const colon = part.indexOf(':')
    const name = part.slice(0, colon)
    last = undefined
    if (found.has(name)) continue
    last = {
      name,
      start,
      end: start + colon,
      node: lineValue(part.slice(colon + 1), start + colon + 1),
    }
    found.set(name, last)
    if (found.size > frontMatterKeys) return exceeded('number of keys', start, frontMatterKeys)
  }
  const members = [...found.values()]
  const [first] = members
  const end = members.at(-1)?.node.end ?? 0
  const root = first && ({kind: 'map', members, start: first.start, end} as const)
  return {text, root, place}
}

/** A line's words, or null where it has none. */
function lineValue(written: string, at: number): DataScalar {
  const text = written.trim()
  const start = text === '' ? at : at + written.indexOf(text)
  const end = start + text.length
  const value = text === '' ? null : text
  return {kind: 'scalar', value, text, start, end, textStart: start, textEnd: end, exact: true}
}

function longer(member: DataMember, line: string, start: number): DataMember {
  const {node} = member
  if (node.kind !== 'scalar') return member
  const text = [node.text, line.trim()].filter(Boolean).join(' ')
  const end = start + line.trimEnd().length
  return {...member, node: {...node, value: text, text, end, textEnd: end, exact: false}}
}
