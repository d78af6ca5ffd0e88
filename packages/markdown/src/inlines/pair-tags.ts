import type {Inline} from '@copydesk/schema'
import type {PhrasingContent} from 'mdast'
import {inlineCodecs} from './index.ts'
import type {InlineReader, Tag} from './inline-codec.ts'
import {parseTag} from './parse-tag.ts'

const tags: ReadonlyMap<string, Tag> = new Map(
  Object.values(inlineCodecs).flatMap(({tag}) => (tag ? tag.names.map((name) => [name, tag]) : [])),
)

/** Marks nest no deeper than there are kinds of them; tags within more tags are text. */
const deepest = 32

interface Open {
  readonly name: string
  readonly tag: Tag
  readonly attributes: {readonly [name: string]: string}
  readonly node: PhrasingContent
  readonly inner: Inline[]
}

/**
 * Siblings in which known HTML tags come in pairs become the marks that the tags say. A tag without
 * its partner is handed to `read` as any other node is. Linear: a partner is only looked for if it is there.
 */
export function pairTags(
  nodes: readonly PhrasingContent[],
  read: (node: PhrasingContent) => Inline,
  reader: InlineReader,
): readonly Inline[] {
  const all: Inline[] = []
  const open: Open[] = []
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  const inner = () => open.at(-1)?.inner ?? all
  /** The tags from this one on have no partner: they are what any other node is. */
  const abandon = (from: number) => {
    const lost = open.splice(from)
    for (const {name, node, inner: within} of lost) {
      count(name, -1)
      inner().push(read(node))
      for (const inline of within) inner().push(inline)
    }
  }
  for (const node of nodes) {
    const parsed = node.type === 'html' ? parseTag(node.value) : undefined
    const tag = parsed && tags.get(parsed.name)
    if (!parsed || !tag) {
      inner().push(read(node))
    } else if (tag.void) {
      inner().push(reader.said(tag.read([], {}), node))
    } else if (!parsed.closing && open.length < deepest) {
      open.push({...parsed, tag, node, inner: []})
      count(parsed.name, 1)
    } else if (!parsed.closing || (counts.get(parsed.name) ?? 0) === 0) {
      inner().push(read(node))
    } else {
      abandon(open.findLastIndex(({name}) => name === parsed.name) + 1)
      const opened = open.pop()
      const {needs} = tag
      if (opened && needs !== undefined && opened.attributes[needs] === undefined) {
        open.push(opened)
        abandon(open.length - 1)
        inner().push(read(node))
      } else if (opened) {
        count(opened.name, -1)
        const inline = opened.tag.read(opened.inner, opened.attributes)
        inner().push(reader.said(inline, opened.node, node))
      }
    }
  }
  abandon(0)
  return all
}
