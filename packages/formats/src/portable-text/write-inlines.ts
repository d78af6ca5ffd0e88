import type {Inline, InlineMap} from '@copydesk/schema'
import type {Data} from './data.ts'
import {decorators} from './marks.ts'

/** What is at hand while running text is written. */
interface Line {
  readonly children: Data[]
  readonly markDefs: Data[]
  readonly key: (content: string) => string
}

type WriteInline<I> = (inline: I, marks: readonly string[], line: Line) => void

interface Marked {
  readonly children: readonly Inline[]
}

/** Marks are decorators, links are annotations; what is no text stands between the spans. */
const writers: {readonly [K in keyof InlineMap]: WriteInline<InlineMap[K]>} = {
  text: ({value}, marks, line) => span(value, marks, line),
  strong: decorate(decorators.strong),
  emphasis: decorate(decorators.emphasis),
  delete: decorate(decorators.delete),
  superscript: decorate(decorators.superscript),
  subscript: decorate(decorators.subscript),
  link: ({url, title, children}, marks, line) => {
    const link = {
      _type: 'link',
      ...(url === undefined ? {} : {href: url}),
      ...(title === undefined ? {} : {title}),
    }
    const _key = line.key(JSON.stringify(link))
    line.markDefs.push({_key, ...link})
    writeAll(children, [...marks, _key], line)
  },
  inlineCode: ({value}, marks, line) => span(value, [...marks, 'code'], line),
  break: (_, marks, line) => span('\n', marks, line),
  image: ({url, alt, title}, marks, line) =>
    object(
      {
        _type: 'image',
        url,
        ...(alt === undefined ? {} : {alt}),
        ...(title === undefined ? {} : {title}),
      },
      marks,
      line,
    ),
  footnoteReference: ({identifier}, marks, line) =>
    object({_type: 'footnoteReference', identifier}, marks, line),
}

/** A block's spans and the definitions of its marks. */
export function writeInlines(
  inlines: readonly Inline[],
  key: (content: string) => string,
): {readonly markDefs: readonly Data[]; readonly children: readonly Data[]} {
  const line: Line = {children: [], markDefs: [], key}
  writeAll(inlines, [], line)
  // Editors and renderers expect a span in every block, if an empty one.
  if (line.children.length === 0) span('', [], line)
  return {markDefs: line.markDefs, children: line.children}
}

function writeAll(inlines: readonly Inline[], marks: readonly string[], line: Line): void {
  for (const inline of inlines) writeInline(inline, marks, line)
}

/** The only code that goes from an inline's name to its writer. */
function writeInline<K extends keyof InlineMap>(
  inline: InlineMap[K] & {readonly type: K},
  marks: readonly string[],
  line: Line,
): void {
  const write: WriteInline<InlineMap[K]> = writers[inline.type]
  write(inline, marks, line)
}

function decorate(name: string): WriteInline<Marked> {
  return ({children}, marks, line) => writeAll(children, [...marks, name], line)
}

/** Texts with the same marks beside each other are one span: a line break is a character of it. */
function span(text: string, marks: readonly string[], {children}: Line): void {
  const before = children.at(-1)
  if (before?.['_type'] === 'span' && isSame(before['marks'], marks)) {
    children[children.length - 1] = {...before, text: `${before['text']}${text}`}
  } else children.push({_type: 'span', _key: `s${children.length}`, text, marks})
}

function object(data: Data, marks: readonly string[], {children}: Line): void {
  // Portable Text has no marks on objects; ours are kept in a member that others do not look at.
  const kept = marks.length > 0 ? {marks} : {}
  children.push({...data, _key: `s${children.length}`, ...kept})
}

const isSame = (a: unknown, b: readonly string[]): boolean =>
  Array.isArray(a) && a.length === b.length && b.every((mark, index) => mark === a[index])
