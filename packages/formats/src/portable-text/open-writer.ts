import type {Block, Inline} from '@copydesk/schema'
import {writeBlock} from './blocks/index.ts'
import {separate} from './blocks/list.ts'
import type {PortableTextMapping} from './codec.ts'
import type {Data} from './data.ts'
import {makeKeys} from './keys.ts'
import type {Members, Shape} from './shape.ts'
import {writeInlines} from './write-inlines.ts'
import type {PortableTextWriter} from './writer.ts'

/** A writer for one document, with keys of its own. */
export function openWriter(mappings: readonly PortableTextMapping[]): PortableTextWriter {
  const key = makeKeys()
  const own = mappings.flatMap(({write}) => (write ? [write] : []))
  const writer: PortableTextWriter = {
    blocks: (blocks) => {
      let before: Block | undefined
      return blocks.flatMap((block) => {
        const entries = writeOne(block, before)
        before = block
        return entries.map(writer.keyed)
      })
    },
    inlines: (inlines) =>
      inlines.length === 0 ? [] : [writer.keyed(writer.text(inlines, 'normal'))],
    text: (inlines, style) => ({_type: 'block', style, ...writeInlines(inlines, key)}),
    members: (value, shape) => writeMembers(value, shape, writer),
    keyed: (entry) => {
      const {_type, ...rest} = entry
      const _key = key(JSON.stringify(entry))
      return _type === undefined ? {_key, ...rest} : {_type, _key, ...rest}
    },
  }
  return writer

  function writeOne(block: Block, before: Block | undefined): readonly Data[] {
    for (const write of own) {
      const entry = write(block, writer)
      if (entry) return [entry]
    }
    const entries = writeBlock(block, writer)
    if (block.type !== 'list' || before?.type !== 'list') return entries
    return separate([...entries], before, block)
  }
}

function writeMembers(value: object, shape: Members, writer: PortableTextWriter): Data {
  const members = Object.entries(value).map(([key, member]): readonly [string, unknown] => {
    const name = key === 'type' ? '_type' : key === 'children' ? 'content' : key
    const inner = Object.hasOwn(shape, key) ? shape[key] : undefined
    return [name, inner ? writeAs(member, inner, writer) : member]
  })
  return Object.fromEntries(members)
}

/** The values are of the types that demanded the shapes. */
function writeAs(value: unknown, shape: Shape, writer: PortableTextWriter): unknown {
  if (shape === 'inlines') return writer.inlines(value as readonly Inline[])
  if (shape === 'blocks') return writer.blocks(value as readonly Block[])
  if (shape === 'figure') return writeBlock(value as Block, writer)[0]
  if (shape === 'lines') {
    return (value as readonly (readonly Inline[])[]).map((line) =>
      writer.keyed({...writer.text(line, 'normal'), listItem: 'bullet', level: 1}),
    )
  }
  if (!('each' in shape)) return writeMembers(value as object, shape as Members, writer)
  const {each} = shape as {readonly each: Members}
  return (value as readonly object[]).map((entry) =>
    writer.keyed(writeMembers(entry, each, writer)),
  )
}
