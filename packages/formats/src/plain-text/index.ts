import type {Document, Format, Result, Written} from '@copydesk/schema'
import {held, type PlainTextOptions, serializePlainText} from './serialize-plain-text.ts'

export type {Labels} from './labels.ts'
export type {PlainTextOptions} from './serialize-plain-text.ts'

/** The format of the reading copy, which is only written. */
export interface PlainTextFormat extends Format {
  serialize(documents: readonly Document[], options?: PlainTextOptions): Result<Written>
}

/** The reading copy: plain text for an e-mail. Links keep their words only, and say so. */
export const plainText: PlainTextFormat = {
  name: 'plain-text',
  mediaTypes: ['text/plain'],
  extensions: ['.txt'],
  holds: held,
  // Raw text is read by the format `text`; reading copy cannot be told from it.
  detect: () => 0,
  serialize: serializePlainText,
}
