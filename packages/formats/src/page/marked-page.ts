import type {MarkedPage} from '@copydesk/text'
import {claimsOf} from './claims.ts'
import {type ScannedPage, scanPage} from './scan-page.ts'

/** A page of HTML as the reader of text takes it. */
export function markedPage(
  source: string,
  deepest: number,
): {readonly page: MarkedPage; readonly scanned: ScannedPage} {
  const scanned = scanPage(source, deepest)
  const {text, elements, head} = scanned
  return {page: {text, elements, claims: claimsOf(head)}, scanned}
}
