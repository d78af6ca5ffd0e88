import type {
  Document,
  Format,
  Parsed,
  ParseOptions,
  Result,
  SerializeOptions,
  Written,
} from '@copydesk/schema'
import {parseJsonLd} from './parse-json-ld.ts'
import {held, serializeJsonLd} from './serialize-json-ld.ts'

/** JSON-LD in the vocabulary of schema.org, both ways. */
export interface JsonLdFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
  serialize(documents: readonly Document[], options?: SerializeOptions): Result<Written>
}

/** What search engines read: articles, issues, reviews, comments, people and terms of schema.org. */
export const jsonLd: JsonLdFormat = {
  name: 'json-ld',
  mediaTypes: ['application/ld+json'],
  extensions: ['.jsonld', '.json'],
  holds: held,
  detect: (source) => {
    const start = source.slice(0, 4_000)
    return /^\s*[[{]/.test(start) && /"@(?:type|context|graph)"\s*:/.test(start) ? 1 : 0
  },
  parse: parseJsonLd,
  serialize: serializeJsonLd,
}
