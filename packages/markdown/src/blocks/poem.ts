import type {Span, Verse} from '@copydesk/schema'
import type {Code, RootContent} from 'mdast'
import type {Located} from '../front-matter/field-reader.ts'
import {verseFields} from '../front-matter/fields.ts'
import {withKey, writeMembers} from '../front-matter/shape.ts'
import {writeYaml} from '../front-matter/write-yaml.ts'
import {listOf, type Reading, readingOf} from '../trace/trace.ts'
import {readInfoLine, writeInfoLine} from '../verse/info-line.ts'
import {readVerse} from '../verse/read-verse.ts'
import {writeVerse} from '../verse/write-verse.ts'
import {type BlockCodec, type BlockReader, nothing} from './block-codec.ts'
import {fenceLines, writeFence} from './fence.ts'
import {yamlMembers} from './yaml-fence.ts'

/**
 * A fence `poem`: it alone keeps lines and indents. What the poem says of itself stands on the info
 * line, or between `---` lines at the top where that does not suffice.
 */
export const poem: BlockCodec<Verse> = {
  nodes: ['code'],
  read(node, reader) {
    const parts = readPoem(node, reader)
    if (!parts) return
    const {span, stanzas, said} = parts
    if (stanzas.length === 0) return nothing
    return readingOf(span, {type: 'poem'}, {...said, children: listOf([span], stanzas)})
  },
  write(verse) {
    const lines = writeVerse(verse.children)
    const info = writeInfoLine(verse)
    if (info !== undefined) return writeFence(`poem${info}`, lines)
    return writeFence('poem', `---\n${writeYaml(writeMembers(verse, verseFields))}---\n${lines}`)
  },
}

/** What a fence `poem` holds, whether it has lines or not. */
export interface PoemParts {
  readonly span: Span
  readonly said: {readonly [name: string]: Reading | undefined}
  readonly stanzas: readonly Reading[]
}

/** The parts of a poem's fence, or `undefined` where the node is none. */
export function readPoem(node: RootContent, reader: BlockReader): PoemParts | undefined {
  if (node.type !== 'code' || node.lang !== 'poem') return
  const span = reader.span(node)
  const {header, verse} = cut(node, reader)
  const said = {
    ...readInfoLine(node.meta ?? '', span, reader),
    ...(header ? readHeader(header, span, reader) : {}),
  }
  return {span, said, stanzas: readVerse(verse, reader)}
}

interface Cut {
  readonly header: readonly Located[] | undefined
  readonly verse: readonly Located[]
}

function cut(node: Code, reader: BlockReader): Cut {
  const lines = fenceLines(node, reader)
  const isEdge = ({text}: Located) => /^---[ \t]*$/.test(text)
  const [first, ...rest] = lines
  const end = first && isEdge(first) ? rest.findIndex(isEdge) : -1
  if (end < 0) return {header: undefined, verse: lines}
  return {header: rest.slice(0, end), verse: rest.slice(end + 1)}
}

function readHeader(
  lines: readonly Located[],
  span: Span,
  reader: BlockReader,
): {readonly [name: string]: Reading | undefined} {
  const yaml = yamlMembers(lines, span, reader)
  if (!yaml) return {}
  return Object.fromEntries(
    yaml.members.map((member) => {
      const shape = Reflect.get(verseFields, member.name) ?? verseFields.title
      const reading: Reading | undefined = shape.read(member.node, yaml.fields)
      return [member.name, reading && withKey(reading, yaml.fields.key(member))]
    }),
  )
}
