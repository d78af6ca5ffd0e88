import {
  type Document,
  documentTypes,
  fail,
  normalize,
  type Result,
  type SerializeOptions,
  succeed,
  type Written,
} from '@copydesk/schema'
import {refuse} from '../refuse.ts'

/** What a caller may tell the writer of JSON. */
export interface JsonOptions extends SerializeOptions {
  /**
   * A document on each line (NDJSON), or one list. Without it a single document stands alone, in
   * lines of its own, and several stand on a line each.
   */
  readonly many?: 'lines' | 'list' | undefined
}

/** Write documents as JSON, in their normal form. JSON holds everything. */
export function serializeJson(
  documents: readonly Document[],
  {many}: JsonOptions = {},
): Result<Written> {
  const refused = refuse(documents, {name: 'json', holds: documentTypes})
  if (refused.length > 0) return fail(refused)
  return succeed({text: toText(documents.map(normalize), many), losses: [], extensions: []})
}

function toText(documents: readonly Document[], many: JsonOptions['many']): string {
  if (many === 'list') return `${JSON.stringify(documents, null, 2)}\n`
  const [first] = documents
  if (!many && first && documents.length === 1) return `${JSON.stringify(first, null, 2)}\n`
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('')
}
