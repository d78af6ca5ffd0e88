import {
  type Block,
  type Brief,
  type DocumentMap,
  type Inline,
  type Item,
  pointer,
  type Section,
} from '@copydesk/schema'
import {words} from '../blocks/label.ts'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import {brief as briefCodec} from '../documents/brief.ts'
import {poem as poemCodec} from '../documents/poem.ts'
import {writeInlines} from '../inlines/write-inlines.ts'
import {type Piece, pieceOf} from './piece.ts'

/** How the body of a document is taken apart, and written again piece by piece. */
export interface BodyParts<D> {
  readonly pieces: (document: D) => readonly Piece[]
  /** Pieces that stand one after the other, as markdown. */
  readonly write: (pieces: readonly Piece[], body: BodyWriter) => string
  /** The member that may stand in the body instead of in front matter. */
  readonly inBody?: keyof D & string
}

const blockPieces = (at: string, blocks: readonly Block[], runIns = false): readonly Piece[] =>
  blocks.map((block, index) => pieceOf(`${at}/${index}`, {part: 'block', block, runIns}, block))

const writeBlocks = (pieces: readonly Piece[], body: BodyWriter): string =>
  body.blocks(pieces.flatMap((piece) => (piece.part === 'block' ? [piece.block] : [])))

const nothing = (): readonly Piece[] => []

/** For each document. A new one does not compile until it is here. */
export const bodyParts: {readonly [K in keyof DocumentMap]: BodyParts<DocumentMap[K]>} = {
  article: {pieces: ({body}) => blockPieces('/body', body), write: writeBlocks, inBody: 'headline'},
  feedback: {pieces: ({body}) => blockPieces('/body', body), write: writeBlocks},
  brief: {pieces: briefPieces, write: writeBrief, inBody: 'headline'},
  poem: {
    pieces: ({children}) =>
      children.length === 0
        ? []
        : [pieceOf('/children', {part: 'verse', stanzas: children}, {children}, '')],
    write: (pieces, body) => {
      const children = pieces.flatMap((piece) => (piece.part === 'verse' ? piece.stanzas : []))
      return poemCodec.write({type: 'poem', children}, body)
    },
    inBody: 'title',
  },
  topic: {pieces: nothing, write: () => '', inBody: 'description'},
  contributor: {pieces: nothing, write: () => '', inBody: 'bio'},
}

/** A member that stands in the body: a title as a `#`, running text as a paragraph. */
export function memberPiece(name: string, value: unknown): Piece | undefined {
  const at = pointer(name)
  if (Array.isArray(value)) {
    const inlines: readonly Inline[] = value
    return pieceOf(at, {part: 'words', value: inlines}, {[name]: value}, '')
  }
  if (typeof value !== 'string') return
  if (name === 'description') {
    return pieceOf(at, {part: 'words', value: words(value)}, {[name]: value}, '')
  }
  return pieceOf(at, {part: 'title', value}, {[name]: value}, '')
}

/** The markdown of a piece that is a member of the document, where it is one. */
export function writeMember(piece: Piece | undefined): string | undefined {
  if (piece?.part === 'title') return `# ${writeInlines(words(piece.value), 'heading')}`
  if (piece?.part === 'words') return writeInlines(piece.value, 'paragraph')
  return undefined
}

function briefPieces({lead, sections, signOff}: Brief): readonly Piece[] {
  return [
    ...blockPieces('/lead', lead),
    ...sections.flatMap((section, index) => sectionPieces(pointer('sections', index), section)),
    ...(signOff
      ? [pieceOf('/signOff', {part: 'signOff'}, {}), ...blockPieces('/signOff', signOff)]
      : []),
  ]
}

function sectionPieces(at: string, section: Section): readonly Piece[] {
  const {heading, lead, items} = section
  return [
    pieceOf(at, {part: 'section', section}, {type: 'section', heading}),
    ...blockPieces(`${at}/lead`, lead, true),
    ...items.flatMap((item, index) => {
      const {children, ...opened} = item
      const place = `${at}/items/${index}`
      return [
        pieceOf(place, {part: 'item', item}, opened),
        ...blockPieces(`${place}/children`, children, true),
      ]
    }),
  ]
}

const opened = '::section\n\n'

/** Pieces as an edition of their own; those that begin within a section without its opening. */
function writeBrief(pieces: readonly Piece[], body: BodyWriter): string {
  const lead: Block[] = []
  const sections: {
    type: 'section'
    heading?: Section['heading']
    lead: Block[]
    items: Opened[]
  }[] = []
  let signOff: Block[] | undefined
  const [first] = pieces
  const within = first?.part === 'item' || (first?.part === 'block' && first.runIns)
  if (within) sections.push({type: 'section', lead: [], items: []})
  for (const piece of pieces) {
    const section = sections.at(-1)
    if (piece.part === 'section') {
      sections.push({type: 'section', heading: piece.section.heading, lead: [], items: []})
    } else if (piece.part === 'item') section?.items.push({...piece.item, children: []})
    else if (piece.part === 'signOff') signOff = []
    else if (piece.part === 'block') {
      const place = signOff ?? section?.items.at(-1)?.children ?? section?.lead ?? lead
      place.push(piece.block)
    }
  }
  const written = briefCodec.write({type: 'brief', lead, sections, signOff}, body)
  return within ? written.slice(opened.length) : written
}

type Opened = Omit<Item, 'children'> & {readonly children: Block[]}
