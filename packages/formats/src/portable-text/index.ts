import {
  type Document,
  documentTypes,
  type Format,
  type Parsed,
  type ParseOptions,
  type Result,
  type Written,
} from '@copydesk/schema'
import {detectPortableText} from './detect-portable-text.ts'
import {type PortableTextMappings, parsePortableText} from './parse-portable-text.ts'
import {type PortableTextOptions, serializePortableText} from './serialize-portable-text.ts'

export type {PortableTextMapping} from './codec.ts'
export type {PortableTextMappings} from './parse-portable-text.ts'
export type {PortableTextReader} from './reader.ts'
export type {PortableTextOptions} from './serialize-portable-text.ts'
export type {PortableTextWriter} from './writer.ts'

/** Portable Text, both ways. */
export interface PortableTextFormat extends Format {
  parse(source: string, options?: ParseOptions & PortableTextMappings): Parsed
  serialize(documents: readonly Document[], options?: PortableTextOptions): Result<Written>
}

/** Portable Text, as content systems keep it: a body of blocks, in a document around it. */
export const portableText: PortableTextFormat = {
  name: 'portable-text',
  mediaTypes: ['application/json'],
  extensions: ['.json', '.ndjson'],
  holds: documentTypes,
  detect: detectPortableText,
  parse: parsePortableText,
  serialize: serializePortableText,
}
