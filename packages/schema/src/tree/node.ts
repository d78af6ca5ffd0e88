import {type BlockMap, blockDefinitions} from '../blocks/index.ts'
import type {ListItem} from '../blocks/list.ts'
import type {Line, Stanza} from '../blocks/poem.ts'
import type {TableCell, TableRow} from '../blocks/table.ts'
import type {Item, Section} from '../documents/brief.ts'
import type {DocumentMap} from '../documents/index.ts'
import type {InlineMap} from '../inlines/index.ts'

/** The nodes that stand only inside one kind of other node. */
export interface InnerMap {
  readonly section: Section
  readonly item: Item
  readonly listItem: ListItem
  readonly tableRow: TableRow
  readonly tableCell: TableCell
  readonly stanza: Stanza
  readonly line: Line
}

/** Every node by the name of its type. `poem` is both a block and a document. */
export type NodeMap = Omit<DocumentMap, 'poem'> & BlockMap & InlineMap & InnerMap

/** A document, or any node inside one. */
export type Node = NodeMap[keyof NodeMap] | DocumentMap['poem']

const around = ['children'] as const

const documentParts: {
  readonly [K in keyof DocumentMap]: readonly (keyof DocumentMap[K] & string)[]
} = {
  article: [
    'series',
    'kicker',
    'headline',
    'alternativeHeadlines',
    'dek',
    'byline',
    'dateline',
    'image',
    'body',
    'corrections',
    'related',
    'editorNotes',
  ],
  brief: [
    'series',
    'edition',
    'kicker',
    'headline',
    'alternativeHeadlines',
    'dek',
    'byline',
    'dateline',
    'image',
    'greeting',
    'highlights',
    'lead',
    'sections',
    'signOff',
    'corrections',
    'related',
    'editorNotes',
  ],
  poem: ['title', 'credits', 'epigraph', 'children', 'source'],
  topic: ['name', 'description'],
  contributor: ['name', 'jobTitle', 'organization', 'location', 'image', 'bio'],
  feedback: ['salutation', 'body', 'pros', 'cons', 'signature'],
}

const innerParts: {readonly [K in keyof InnerMap]: readonly (keyof InnerMap[K] & string)[]} = {
  section: ['heading', 'lead', 'items'],
  item: ['heading', 'source', 'byline', 'image', 'children'],
  listItem: around,
  tableRow: around,
  tableCell: around,
  stanza: ['label', 'children'],
  line: around,
}

const inlineParts: {readonly [K in keyof InlineMap]: readonly (keyof InlineMap[K] & string)[]} = {
  text: ['value'],
  emphasis: around,
  strong: around,
  delete: around,
  link: around,
  inlineCode: ['value'],
  superscript: around,
  subscript: around,
  break: [],
  image: ['alt'],
  footnoteReference: [],
}

const parts: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(blockDefinitions).map(([type, block]) => [type, block.parts] as const),
  ...Object.entries(documentParts),
  ...Object.entries(innerParts),
  ...Object.entries(inlineParts),
])

/** The members of a node that hold nodes or words, in reading order. */
export const partsOf = (node: Node): readonly string[] => parts.get(node.type) ?? []

/** The types of the nodes that have a member of this name with nodes or words in it. */
export const typesWith = (part: string): ReadonlySet<string> =>
  new Set([...parts].filter(([, own]) => own.includes(part)).map(([type]) => type))

/** Whether a value is a node of the vocabulary, by the name of its type. */
export function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  return typeof value.type === 'string' && parts.has(value.type)
}
