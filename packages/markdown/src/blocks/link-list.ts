import {type Inline, type Json, type LinkItem, type LinkList, textOf} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import {linkItem} from '../front-matter/parts.ts'
import {writeYaml} from '../front-matter/write-yaml.ts'
import {listOf, type Reading, readingOf} from '../trace/trace.ts'
import {type BlockCodec, type BlockReader, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {writeFence} from './fence.ts'
import {labelOf, words} from './label.ts'
import {misplaced} from './misplaced.ts'
import {yamlFence} from './yaml-fence.ts'

/** `:::links[heading]` around a list of links; a fence `yaml links` holds what a link cannot. */
export const linkList: BlockCodec<LinkList> = {
  nodes: ['leafDirective', 'containerDirective'],
  read(node, reader) {
    const directive = readDirective(node, ['links', 'linkList'], [], reader)
    if (!directive) return
    const heading = labelOf(directive, reader)
    const items = directive.children.flatMap((child) => readItems(child, reader))
    if (!heading && items.length === 0) return nothing
    return readingOf(
      directive.span,
      {type: 'linkList'},
      {
        heading,
        items: listOf([directive.span], items),
      },
    )
  },
  write({heading = [], items}, writer) {
    const simple = items.every(({byline, source}) => !byline && !source)
    const content = simple
      ? items.map(({title, url}) => `- ${writer.inlines(toLink(title, url), 'label')}`).join('\n')
      : writeFence('yaml links', writeYaml({items: items.map(writeItem)}).slice(0, -1))
    return writeContainer('links', writer.inlines(heading, 'label'), {}, content)
  },
}

const writeItem = (item: LinkItem): Json => linkItem.write(item)

/** Words that cannot be told from a link to nowhere are a link to nowhere. */
const toLink = (title: string, url: string | undefined): readonly Inline[] => [
  {type: 'link', ...(url === undefined ? {} : {url}), children: words(title)},
]

function readItems(node: RootContent, reader: BlockReader): readonly Reading[] {
  if (node.type === 'list') {
    return node.children.flatMap((item) => {
      const [first, ...rest] = item.children
      for (const other of rest) misplaced(other, 'links', reader)
      return first ? (readLink(first, reader) ?? []) : []
    })
  }
  const fence = yamlFence(node, 'links', reader)
  const items = fence?.members.find(({name}) => name === 'items')
  if (!fence || !items) {
    misplaced(node, 'links', reader)
    return []
  }
  if (items.node.kind !== 'list') return []
  return items.node.items.flatMap((item) => linkItem.read(item, fence.fields) ?? [])
}

/** `[Title](url)`, alone or followed by `, by Name`. Words without a link are a title. */
function readLink(node: RootContent, reader: BlockReader): Reading | undefined {
  if (node.type !== 'paragraph') {
    misplaced(node, 'links', reader)
    return
  }
  const span = reader.span(node)
  const {value, trace} = reader.inlines(node.children)
  const [first, second, ...rest] = value
  const at = {spans: trace.spans}
  const name = second?.type === 'text' ? /^,? by (\S.*)$/u.exec(second.value)?.[1] : undefined
  if (first?.type === 'link' && rest.length === 0 && (!second || name)) {
    const byline = {value: {contributors: [{name}]}, trace: at}
    return readingOf(
      span,
      {},
      {
        title: {value: textOf(first.children).trim(), trace: at},
        url: first.url ? {value: first.url, trace: at} : undefined,
        byline: name ? byline : undefined,
      },
    )
  }
  const title = textOf(value).trim()
  return title ? readingOf(span, {}, {title: {value: title, trace: at}}) : undefined
}
