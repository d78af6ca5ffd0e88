import {quoted, report, textOf} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import {deeper} from '../blocks/heading.ts'
import type {Reading} from '../trace/trace.ts'
import type {BodyReader} from './document-codec.ts'

/** A headline, and what is left of the body. */
export interface Headed {
  readonly headline: Reading | undefined
  readonly rest: readonly RootContent[]
}

/**
 * The headline: the front matter's, else a first `#`. A first `#` that only says again what the
 * front matter says is left out; any other stays as a heading of depth 2. Both are told.
 */
export function takeHeadline(
  nodes: readonly RootContent[],
  said: Reading | undefined,
  reader: BodyReader,
): Headed {
  const [first] = nodes
  if (first?.type !== 'heading' || first.depth !== 1) return {headline: said, rest: nodes}
  const rest = nodes.slice(1)
  const {value, trace} = reader.inlines(first.children)
  const text = textOf(value).trim()
  if (text === '') return {headline: said, rest}
  if (!said) return {headline: {value: text, trace: {spans: trace.spans}}, rest}
  const span = reader.span(first)
  const same = said.value === text
  const fix = same ? {edits: [{span, text: ''}], safe: true} : deeper(reader.source, span)
  reader.report(report('headline-repeated', `second headline ${quoted(text)}`, {span, fix}))
  return {headline: said, rest: same ? rest : [{...first, depth: 2}, ...rest]}
}
