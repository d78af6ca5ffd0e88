import type {Code, Heading, Paragraph, RootContent, Strong} from 'mdast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import {tellTooHigh} from '../blocks/heading.ts'
import {endsSentence} from '../inlines/ends-sentence.ts'
import type {BodyReader} from './document-codec.ts'

/** The nodes of an edition, sorted into its parts. */
export interface Outline {
  readonly lead: readonly RootContent[]
  readonly sections: readonly SectionOutline[]
  readonly signOff: readonly RootContent[]
}

/** The nodes of a section. */
export interface SectionOutline {
  readonly opening: RootContent
  readonly heading: Heading | undefined
  /** `::section[heading]`. */
  readonly directive: LeafDirective | ContainerDirective | undefined
  readonly lead: RootContent[]
  readonly items: ItemOutline[]
}

/** The nodes of an item. */
export interface ItemOutline {
  readonly opening: RootContent
  readonly heading: Heading | Strong | undefined
  readonly runIn: boolean
  directive: LeafDirective | ContainerDirective | undefined
  fence: Code | undefined
  readonly nodes: RootContent[]
}

/** Sort an edition's nodes into lead, sections of items, and sign-off. */
export function outline(nodes: readonly RootContent[], reader: BodyReader): Outline {
  const lead: RootContent[] = []
  const sections: SectionOutline[] = []
  const signOff: RootContent[] = []
  let signed = false
  const section = (opening: RootContent): SectionOutline => {
    const heading = opening.type === 'heading' && opening.depth < 3 ? opening : undefined
    const directive = isDirective(opening, 'section') ? opening : undefined
    const opened = {opening, heading, directive, lead: [], items: []}
    sections.push(opened)
    return opened
  }
  const item = (opening: RootContent, heading?: Heading | Strong, rest?: Paragraph): void => {
    const within = sections.at(-1) ?? section(opening)
    const directive = isDirective(opening, 'item') ? opening : undefined
    const runIn = rest !== undefined
    within.items.push({
      opening,
      heading,
      runIn,
      directive,
      fence: undefined,
      nodes: rest ? [rest] : [],
    })
  }
  for (const node of nodes) {
    const within = sections.at(-1)
    const current = within?.items.at(-1)
    const runIn = within && splitRunIn(node, reader)
    const fresh = current && current.nodes.length === 0 && !current.fence ? current : undefined
    if (signed) signOff.push(node)
    else if (isDirective(node, 'signoff')) signed = true
    else if (isDirective(node, 'section')) section(node)
    else if (node.type === 'heading' && node.depth < 3) {
      if (node.depth === 1) tellTooHigh(reader.span(node), reader)
      section(node)
    } else if (node.type === 'heading' && node.depth === 3) item(node, node)
    else if (isDirective(node, 'item')) {
      const attached = fresh?.heading && !fresh.directive && !hasLabel(node)
      if (attached) fresh.directive = node
      else item(node)
    } else if (runIn) item(node, runIn.heading, runIn.rest)
    else if (
      fresh &&
      node.type === 'code' &&
      node.lang === 'yaml' &&
      node.meta?.trim() === 'item'
    ) {
      fresh.fence = node
    } else (current?.nodes ?? within?.lead ?? lead).push(node)
  }
  return {lead, sections, signOff}
}

type AnyDirective = LeafDirective | ContainerDirective

const isDirective = (node: RootContent, name: string): node is AnyDirective =>
  (node.type === 'leafDirective' || node.type === 'containerDirective') && node.name === name

const hasLabel = (node: AnyDirective): boolean =>
  node.type === 'leafDirective' && node.children.length > 0

/** A paragraph whose first words are bold and end a sentence: the heading of an item, and its text. */
function splitRunIn(
  node: RootContent,
  reader: BodyReader,
): {readonly heading: Strong; readonly rest: Paragraph} | undefined {
  if (node.type !== 'paragraph') return
  const [first, ...children] = node.children
  if (first?.type !== 'strong' || !endsSentence(reader.inlines(first.children).value)) return
  if (reader.inlines(children).value.length === 0) return
  const start = children[0]?.position?.start
  const end = node.position?.end
  const position = start && end ? {start, end} : undefined
  return {heading: first, rest: {type: 'paragraph', children, ...(position ? {position} : {})}}
}
