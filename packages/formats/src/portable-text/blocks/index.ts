import {type Block, type BlockMap, blockTypes} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {type Data, ownText} from '../data.ts'
import type {PortableTextReader} from '../reader.ts'
import type {PortableTextWriter} from '../writer.ts'
import {custom} from './custom.ts'
import {figure} from './figure.ts'
import {code, html, thematicBreak} from './leaves.ts'
import {list} from './list.ts'
import {own} from './own.ts'
import {table} from './table.ts'
import {heading, paragraph, quote} from './text.ts'

/** A block without a codec does not compile. */
const codecs: {readonly [K in keyof BlockMap]: Codec<BlockMap[K]>} = {
  paragraph,
  heading,
  list,
  quote,
  pullQuote: own('pullQuote'),
  figure,
  gallery: own('gallery'),
  embed: own('embed'),
  aside: own('aside'),
  linkList: own('linkList'),
  liveEntry: own('liveEntry'),
  table,
  code,
  thematicBreak,
  poem: own('poem'),
  footnote: own('footnote'),
  html,
  custom: custom(isForeign),
}

/** The only code that goes from a block's name to its writer. */
export function writeBlock<K extends keyof BlockMap>(
  block: BlockMap[K] & {readonly type: K},
  writer: PortableTextWriter,
): readonly Data[] {
  const codec: Codec<BlockMap[K]> = codecs[block.type]
  return codec.write(block, writer)
}

type Read = (entry: Data, at: string, reader: PortableTextReader) => Block | undefined

/** What reads the entries of a type. */
export const readers: ReadonlyMap<string, Read> = new Map(
  blockTypes.flatMap((type) => {
    const {types, read} = codecs[type]
    return types.map((name): readonly [string, Read] => [name, read])
  }),
)

/** Whether an entry is read as a block of a user's own, by its type or since it is no such thing. */
function isForeign(entry: Data): boolean {
  const type = ownText(entry, '_type') ?? ''
  if (type === 'block' || type === 'custom') return false
  const read = readers.get(type)
  return read === undefined || (read === figure.read && read(entry, '', silent) === undefined)
}

const silent: PortableTextReader = {
  blocks: () => [],
  inlines: () => [],
  members: () => undefined,
  report: () => undefined,
  rest: () => undefined,
  place: (value) => value,
}
