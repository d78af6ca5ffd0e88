import {type Inline, textOf} from '@copydesk/schema'
import type {Reading} from '../trace/trace.ts'
import type {BlockReader} from './block-codec.ts'
import type {Directive} from './directive.ts'

/** A directive's label as running text, or nothing where it has no words. */
export function labelOf(
  {label}: Directive,
  reader: BlockReader,
): Reading<readonly Inline[]> | undefined {
  const reading = reader.inlines(label)
  return reading.value.length > 0 ? reading : undefined
}

/** A directive's label as plain words. */
export function labelText(directive: Directive, reader: BlockReader): Reading<string> | undefined {
  const reading = labelOf(directive, reader)
  const value = reading && textOf(reading.value).trim()
  return value ? {value, trace: {spans: reading.trace.spans}} : undefined
}

/** Plain words as running text. */
export const words = (value: string | undefined): readonly Inline[] =>
  value === undefined ? [] : [{type: 'text', value}]
