import {quoted, report, type Span} from '@copydesk/schema'
import type {PhrasingContent, RootContent} from 'mdast'
import {type Reading, traced} from '../trace/trace.ts'
import {attributeSpans} from './attribute-spans.ts'
import type {BlockReader} from './block-codec.ts'

/** A leaf or container directive, whichever the author chose. */
export interface Directive {
  readonly span: Span
  readonly label: readonly PhrasingContent[]
  readonly children: readonly RootContent[]
  /** An attribute's text; one without text, or only blanks, is absent. */
  readonly text: (name: string) => Reading<string> | undefined
  readonly has: (name: string) => boolean
}

/** The directive that a node is, if it has one of these names. Attributes beyond `known` are reported. */
export function readDirective(
  node: RootContent,
  names: readonly string[],
  known: readonly string[],
  reader: BlockReader,
): Directive | undefined {
  if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return
  if (!names.includes(node.name)) return
  const span = reader.span(node)
  const attributes = new Map(Object.entries(node.attributes ?? {}))
  const spans = attributeSpans(reader.source, span)
  for (const name of attributes.keys()) {
    if (known.includes(name)) continue
    const found = `attribute ${quoted(name)} of \`${node.name}\``
    const expected = known.length > 0 ? known.map((one) => `\`${one}\``).join(', ') : 'none'
    const at = spans.get(name)?.key ?? span
    reader.report(report('directive-attribute-unknown', found, {span: at, expected}))
  }
  const text = (name: string): Reading<string> | undefined => {
    const value = attributes.get(name)?.trim()
    if (!value) return
    const at = spans.get(name)
    return {value, trace: {...traced(at?.value ?? span), key: at?.key}}
  }
  const has = (name: string) => attributes.has(name)
  if (node.type === 'leafDirective') {
    return {span, label: node.children, children: [], text, has}
  }
  const [first, ...rest] = node.children
  const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true
  return {
    span,
    label: labelled ? first.children : [],
    children: labelled ? rest : node.children,
    text,
    has,
  }
}

/** Attributes in the order given; `true` is one without a value. */
export type Attributes = {readonly [name: string]: string | true | undefined}

/** A leaf directive: `::name[label]{key="value"}`. */
export function writeLeaf(name: string, label: string, attributes: Attributes = {}): string {
  return `::${name}${label === '' ? '' : `[${label}]`}${writeAttributes(attributes)}`
}

/** A container directive, with more colons than any inside it. */
export function writeContainer(
  name: string,
  label: string,
  attributes: Attributes,
  content: string,
): string {
  let colons = 3
  for (const [, inner = ''] of content.matchAll(/^[ \t]*(:{3,})/gm)) {
    colons = Math.max(colons, inner.length + 1)
  }
  const fence = ':'.repeat(colons)
  const opening = `${fence}${name}${label === '' ? '' : `[${label}]`}${writeAttributes(attributes)}`
  return content === '' ? `${opening}\n${fence}` : `${opening}\n${content}\n${fence}`
}

function writeAttributes(attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (value === true) return [name]
    return [`${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`]
  })
  return written.length === 0 ? '' : `{${written.join(' ')}}`
}
