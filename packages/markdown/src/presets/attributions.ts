import type {BlockContent, Blockquote, DefinitionContent, Paragraph, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'

/** A quotation with its attribution, and whether that stood in the paragraph after it. */
export interface Attributed {
  readonly quote: ContainerDirective
  readonly followed: boolean
}

/**
 * A quotation whose last paragraph, or the paragraph right after it, begins with a dash: that says
 * whose words they are, as `:::quote[attribution]` does.
 */
export function toAttributed(
  node: RootContent,
  next: RootContent | undefined,
): Attributed | undefined {
  if (node.type !== 'blockquote') return
  const after = next?.type === 'paragraph' ? withoutDash(next) : undefined
  if (after) return {quote: quoteBy(after, node, node.children), followed: true}
  const last = node.children.at(-1)
  const within =
    last?.type === 'paragraph' && node.children.length > 1 ? withoutDash(last) : undefined
  if (!within) return
  return {quote: quoteBy(within, node, node.children.slice(0, -1)), followed: false}
}

function quoteBy(
  attribution: Paragraph,
  {position}: Blockquote,
  words: readonly (BlockContent | DefinitionContent)[],
): ContainerDirective {
  const start = position?.start
  const ends = [position?.end, attribution.position?.end].flatMap((end) => end ?? [])
  const end = ends.sort((a, b) => (b.offset ?? 0) - (a.offset ?? 0))[0]
  return {
    type: 'containerDirective',
    name: 'quote',
    children: [attribution, ...words],
    ...(start && end ? {position: {start, end}} : {}),
  }
}

/** What stands after a paragraph's dash, as a label. */
function withoutDash(paragraph: Paragraph): Paragraph | undefined {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return
  const [dash] = /^(?:[–—―]|--)[ \u00a0]*/.exec(first.value) ?? []
  if (dash === undefined) return
  const value = first.value.slice(dash.length)
  if (value === '' && rest.length === 0) return
  const start = first.position?.start
  const end = first.position?.end
  const moved = start && {
    ...start,
    column: start.column + dash.length,
    offset: (start.offset ?? 0) + dash.length,
  }
  const text = {...first, value, ...(moved && end ? {position: {start: moved, end}} : {})}
  const children = value === '' ? rest : [text, ...rest]
  return {...paragraph, children, data: {directiveLabel: true}}
}
