import type {Brief, Item, Section} from '@copydesk/schema'
import {writeLeaf} from '../blocks/directive.ts'
import {writeFence} from '../blocks/fence.ts'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import {byline, figure} from '../front-matter/parts.ts'
import {writeYaml} from '../front-matter/write-yaml.ts'
import type {DocumentCodec} from './document-codec.ts'
import {outline} from './outline.ts'
import {readSections} from './read-sections.ts'
import {takeHeadline} from './take-headline.ts'

/**
 * `##` opens a section and `###` an item; `::section`, `::item{url= source= runIn}` and `::signoff`
 * where there is no heading or more to say. An item's byline and image stand in a fence `yaml item`.
 */
export const brief: DocumentCodec<Brief> = {
  read(nodes, said, reader) {
    const {headline, rest} = takeHeadline(nodes, said['headline'], reader)
    const parts = outline(rest, reader)
    const signOff = reader.blocks(parts.signOff)
    return {
      headline,
      lead: reader.blocks(parts.lead),
      sections: readSections(parts.sections, reader),
      signOff: signOff.value.length > 0 ? signOff : undefined,
    }
  },
  write({lead, sections, signOff}, writer) {
    return [
      writer.blocks(lead),
      ...sections.map((section) => writeSection(section, writer)),
      ...(signOff ? [writeLeaf('signoff', ''), writer.blocks(signOff)] : []),
    ]
      .filter(Boolean)
      .join('\n\n')
  },
}

function writeSection({heading, lead, items}: Section, body: BodyWriter): string {
  return [
    heading ? `## ${body.writer.inlines(heading, 'heading')}` : writeLeaf('section', ''),
    body.blocks(lead, true),
    ...items.map((item, index) => writeItem(item, items[index + 1], body)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function writeItem(item: Item, next: Item | undefined, body: BodyWriter): string {
  const {heading, runIn, url, source, children} = item
  const more = {
    ...(item.byline ? {byline: byline.write(item.byline)} : {}),
    ...(item.image ? {image: figure.write(item.image)} : {}),
  }
  const fence =
    Object.keys(more).length > 0 ? writeFence('yaml item', writeYaml(more).slice(0, -1)) : ''
  const said = runIn === true || url !== undefined || source !== undefined
  // A bare heading right before an item without one would take that one's directive for its own.
  const exposed = fence === '' && children.length === 0 && next !== undefined && !next.heading
  return [
    heading ? `### ${body.writer.inlines(heading, 'heading')}` : '',
    !heading || said || exposed ? writeLeaf('item', '', {url, source, runIn}) : '',
    fence,
    body.blocks(children, true),
  ]
    .filter(Boolean)
    .join('\n\n')
}
