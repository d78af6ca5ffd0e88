import type {Inline} from '../inlines/index.ts'

/** The marks, in the order in which equals nest from the outside in. */
export const markOrder = [
  'link',
  'strong',
  'emphasis',
  'delete',
  'superscript',
  'subscript',
] as const

type Marked = Extract<Inline, {readonly children: readonly Inline[]}>

/** A mark without what it stands around. Two are the same when their keys are. */
export interface Mark {
  readonly key: string
  readonly around: (children: readonly Inline[]) => Inline
}

/** The marks on a run, one of each kind at the most. */
export type Marks = {readonly [K in (typeof markOrder)[number]]?: Mark | undefined}

/** A leaf of running text and the marks on it. */
export interface Run {
  readonly leaf: Exclude<Inline, Marked>
  readonly marks: Marks
}

/** Whether a run is a break or text of blanks alone. */
export const isBlank = ({leaf}: Run): boolean =>
  leaf.type === 'break' || (leaf.type === 'text' && leaf.value.trim() === '')

/** Running text as a flat list of runs. A text is cut where blanks begin and end it. */
export function flattenMarks(inlines: readonly Inline[], marks: Marks = {}): readonly Run[] {
  return inlines.flatMap((inline): readonly Run[] => {
    if ('children' in inline) {
      return flattenMarks(inline.children, {...marks, [inline.type]: toMark(inline)})
    }
    if (inline.type === 'text') return cut(inline.value).map((value) => toRun(value, marks))
    if (inline.type === 'inlineCode' && inline.value === '') return []
    return [{leaf: plain(inline), marks}]
  })
}

const toRun = (value: string, marks: Marks): Run => ({leaf: {type: 'text', value}, marks})

/** The blanks before, the words, the blanks after; those that are empty are left out. */
function cut(value: string): readonly string[] {
  const words = value.trimStart()
  const start = value.length - words.length
  const end = start + words.trimEnd().length
  return [value.slice(0, start), value.slice(start, end), value.slice(end)].filter(Boolean)
}

function toMark(inline: Marked): Mark {
  if (inline.type !== 'link') {
    const {type} = inline
    return {key: type, around: (children) => ({type, children})}
  }
  const {url} = inline
  const title = inline.title?.trim()
  return {
    key: JSON.stringify([url, title]),
    around: (children) => ({
      type: 'link',
      ...(url ? {url} : {}),
      ...(title ? {title} : {}),
      children,
    }),
  }
}

/** A leaf without undefined members, and with its texts trimmed. */
function plain(leaf: Run['leaf']): Run['leaf'] {
  if (leaf.type !== 'image') return {...leaf}
  const {type, url} = leaf
  const alt = leaf.alt?.trim()
  const title = leaf.title?.trim()
  return {type, url, ...(alt ? {alt} : {}), ...(title ? {title} : {})}
}
