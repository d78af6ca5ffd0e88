import {type Diagnostic, report} from '@copydesk/schema'
import type {Draft} from './told.ts'

/** An article without a block of text: its source was no article, or the text was not found in it. */
export function bodiless(draft: Draft): boolean {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return false
  const {type, body} = draft as {readonly [key: string]: Draft} // no list, no told leaf
  return type === 'article' && Array.isArray(body) && body.length === 0
}

/** Tell of it: whoever converts a thousand pages looks at these. */
export const bodyMissing = (): Diagnostic => report('body-missing', 'page without text')
