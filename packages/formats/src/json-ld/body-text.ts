import {
  type Block,
  type BlockMap,
  type Figure,
  isNode,
  normalize,
  type Paragraph,
  textOf,
} from '@copydesk/schema'

type Lines<B> = (block: B) => readonly string[]

const figure = ({caption}: Figure): readonly string[] => (caption ? [textOf(caption)] : [])

/** The words of each block, a line for each paragraph. */
const lines: {readonly [K in keyof BlockMap]: Lines<BlockMap[K]>} = {
  paragraph: ({children}) => [textOf(children)],
  heading: ({children}) => [textOf(children)],
  pullQuote: ({children}) => [textOf(children)],
  list: ({children}) => children.flatMap((item) => linesOf(item.children)),
  quote: ({children}) => linesOf(children),
  figure,
  gallery: ({children}) => children.flatMap(figure),
  embed: () => [],
  aside: ({heading, children}) => [textOf(heading ?? []), ...linesOf(children)],
  linkList: ({heading, items}) => [textOf(heading ?? []), ...items.map(({title}) => title)],
  liveEntry: ({heading, children}) => [textOf(heading ?? []), ...linesOf(children)],
  table: ({children}) =>
    children.map((row) => row.children.map((cell) => textOf(cell.children)).join(' ')),
  code: ({value}) => value.split('\n'),
  thematicBreak: () => [],
  poem: ({title, children}) => [
    title ?? '',
    ...children.flatMap((stanza) => stanza.children.map((line) => textOf(line.children))),
  ],
  footnote: ({children}) => linesOf(children),
  html: () => [],
  custom: ({children}) => linesOf(children ?? []),
}

const linesOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(linesOfBlock)

/** The only code that goes from a block's name to its words. */
function linesOfBlock<K extends keyof BlockMap>(
  block: BlockMap[K] & {readonly type: K},
): readonly string[] {
  const write: Lines<BlockMap[K]> = lines[block.type]
  return write(block)
}

/** A body as plain text, which is all that schema.org has: a paragraph to a line. */
export function bodyText(blocks: readonly Block[] | undefined): string | undefined {
  const text = linesOf(blocks ?? [])
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
  return text === '' ? undefined : text
}

/** Plain text as a body. */
export const textBody = (text: string | undefined): readonly Paragraph[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((value) => ({type: 'paragraph', children: [{type: 'text', value}]}))

/** What a block comes to when it is read again: its words, a paragraph to a line. Other values are no blocks. */
export function flatBlock(value: unknown): readonly unknown[] | undefined {
  if (!isBlock(value)) return undefined
  const flat = normalize({type: 'article', body: textBody(bodyText([value]))})
  return flat.type === 'article' ? flat.body : undefined
}

const isBlock = (value: unknown): value is Block =>
  isNode(value) && Object.hasOwn(lines, value.type)
