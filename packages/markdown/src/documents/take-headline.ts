import {quoted, report, textOf} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import type {Reading} from '../trace/trace.ts'
import type {BodyReader} from './document-codec.ts'

/** A headline, and what is left of the body. */
export interface Headed {
  readonly headline: Reading | undefined
  readonly rest: readonly RootContent[]
}

/**
 * The headline: the front matter's, else a first `#`. A first `#` that only says again what the
 * front matter says is told and left out; any other stays in the body.
 */
export function takeHeadline(
  nodes: readonly RootContent[],
  said: Reading | undefined,
  reader: BodyReader,
): Headed {
  const [first, ...rest] = nodes
  if (first?.type !== 'heading' || first.depth !== 1) return {headline: said, rest: nodes}
  const {value, trace} = reader.inlines(first.children)
  const text = textOf(value).trim()
  if (text === '') return {headline: said, rest}
  if (!said) return {headline: {value: text, trace: {spans: trace.spans}}, rest}
  if (said.value !== text) return {headline: said, rest: nodes}
  const span = reader.span(first)
  const fix = {edits: [{span, text: ''}], safe: true}
  reader.report(report('headline-repeated', `second headline ${quoted(text)}`, {span, fix}))
  return {headline: said, rest}
}

