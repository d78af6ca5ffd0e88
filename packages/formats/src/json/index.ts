import type {Document, Result, Written} from '@copydesk/schema'
import {documentTypes, type Format, type Parsed, type ParseOptions} from '@copydesk/schema'
import {detectJson} from './detect-json.ts'
import {parseJson} from './parse-json.ts'
import {type JsonOptions, serializeJson} from './serialize-json.ts'

export type {JsonOptions} from './serialize-json.ts'

/** The format of the documents themselves, both ways. */
export interface JsonFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
  serialize(documents: readonly Document[], options?: JsonOptions): Result<Written>
}

/** The document itself as JSON: one, a list, or one to a line (NDJSON). Nothing is lost. */
export const json: JsonFormat = {
  name: 'json',
  mediaTypes: ['application/json', 'application/x-ndjson', 'application/jsonl'],
  extensions: ['.json', '.ndjson', '.jsonl'],
  holds: documentTypes,
  detect: detectJson,
  parse: parseJson,
  serialize: serializeJson,
}
