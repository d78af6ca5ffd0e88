import type {Span} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import {readDirective} from '../blocks/directive.ts'
import {toUrlReading} from '../blocks/figure.ts'
import {labelOf} from '../blocks/label.ts'
import {yamlFence} from '../blocks/yaml-fence.ts'
import {byline, figure} from '../front-matter/parts.ts'
import {json, text, withKey} from '../front-matter/shape.ts'
import {listOf, type Reading, readingOf, traced} from '../trace/trace.ts'
import type {BodyReader, Said} from './document-codec.ts'
import type {ItemOutline, SectionOutline} from './outline.ts'

/** The sections of an edition. Those that hold nothing are left out, and so are their items. */
export function readSections(
  sections: readonly SectionOutline[],
  reader: BodyReader,
): Reading<readonly unknown[]> {
  const read = sections.flatMap((section) => readSection(section, reader))
  return listOf(around(read), read)
}

function readSection(section: SectionOutline, reader: BodyReader): readonly Reading[] {
  const directive = section.directive && readDirective(section.directive, ['section'], [], reader)
  const heading = section.heading
    ? filled(reader.inlines(section.heading.children))
    : directive && labelOf(directive, reader)
  const lead = reader.blocks(section.lead)
  const items = section.items.flatMap((item) => readItem(item, reader))
  if (!heading && lead.value.length === 0 && items.length === 0) return []
  const span = cover(reader.span(section.opening), [lead, ...items])
  return [readingOf(span, {type: 'section'}, {heading, lead, items: listOf(around(items), items)})]
}

function readItem(item: ItemOutline, reader: BodyReader): readonly Reading[] {
  const known = ['url', 'source', 'runIn']
  const directive = item.directive && readDirective(item.directive, ['item'], known, reader)
  const heading = item.heading
    ? filled(reader.inlines(item.heading.children))
    : directive && labelOf(directive, reader)
  const children = reader.blocks(item.nodes)
  const marked = item.runIn || directive?.has('runIn')
  const opening = reader.span(item.opening)
  const runIn = heading && marked ? {value: true, trace: traced(opening)} : undefined
  const said: Said = {
    heading,
    runIn,
    url: toUrlReading(directive?.text('url')),
    source: directive?.text('source'),
    ...readFence(item.fence, reader),
  }
  if (Object.values(said).every((one) => one === undefined) && children.value.length === 0)
    return []
  return [readingOf(cover(opening, [children]), {type: 'item'}, {...said, children})]
}

const shapes: {readonly [name: string]: typeof text} = {
  url: text,
  source: text,
  byline,
  image: figure,
}

/** What a fence `yaml item` says. */
function readFence(fence: RootContent | undefined, reader: BodyReader): Said {
  const yaml = yamlFence(fence, 'item', reader)
  if (!yaml) return {}
  return Object.fromEntries(
    yaml.members.map((member) => {
      const shape = Object.hasOwn(shapes, member.name) ? shapes[member.name] : json
      const reading = shape?.read(member.node, yaml.fields)
      return [member.name, reading && withKey(reading, yaml.fields.key(member))]
    }),
  )
}

const filled = (reading: Reading<readonly unknown[]>): Reading | undefined =>
  reading.value.length > 0 ? reading : undefined

/** From the first of these to the last. */
function around(readings: readonly Reading[]): readonly Span[] {
  const [first] = readings[0]?.trace.spans ?? []
  return first ? [cover(first, readings)] : []
}

function cover(span: Span, readings: readonly Reading[]): Span {
  const ends = readings.flatMap(({trace}) => trace.spans.map(({end}) => end))
  return {start: span.start, end: Math.max(span.end, ...ends)}
}
