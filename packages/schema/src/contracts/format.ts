import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Result} from '../diagnostics/result.ts'
import type {Document} from '../documents/index.ts'
import type {Limits} from '../limits.ts'
import type {Rule} from '../rules/rule.ts'
import type {Json} from '../scalars/json.ts'
import type {Text} from '../scalars/text.ts'
import type {Timestamp} from '../scalars/timestamp.ts'
import type {Url} from '../scalars/url.ts'
import type {Provenance} from './provenance.ts'
import type {Written} from './written.ts'

/** What a file says about itself rather than about one of its documents, such as a feed's title. */
export interface Envelope {
  readonly title?: Text | undefined
  readonly description?: Text | undefined
  /** The site or page that it is of. */
  readonly url?: Url | undefined
  /** Where the file itself is to be had, such as a feed. */
  readonly feedUrl?: Url | undefined
  readonly updatedAt?: Timestamp | undefined
  readonly extra?: {readonly [key: string]: Json} | undefined
}

/** What a caller may tell a reader. */
export interface ParseOptions {
  /** Ceilings that differ from the table of limits. */
  readonly limits?: Partial<Limits> | undefined
  /** The rules to run over each document, by their codes. Default: those of the preset `recommended`. */
  readonly rules?: {readonly [code: string]: Rule | undefined} | undefined
  /** The file's path, where there is one. It is told, never opened. */
  readonly path?: string | undefined
}

/** What a caller may tell a writer. */
export interface SerializeOptions {
  /** Write for staff: editor's notes, personal data, drafts and embargoed documents are not withheld. */
  readonly staff?: boolean | undefined
  /** The zone to assume for local times where a format demands one: `+01:00` or `Z`. Never guessed. */
  readonly assumeZone?: string | undefined
  /** The moment that counts as now, for embargoes. Without it an embargoed document is withheld. */
  readonly now?: Timestamp | undefined
  /** What to say about the file itself, in formats that have a place for it. */
  readonly envelope?: Envelope | undefined
}

/** What reading a file gave: 0 to n documents, each with its own diagnostics. */
export interface Parsed {
  readonly documents: readonly Result<Document>[]
  readonly envelope?: Envelope | undefined
  /** What is wrong with the file rather than with one document. */
  readonly diagnostics: readonly Diagnostic[]
  /** The source tiled by roles, from readers that extract. */
  readonly provenance?: Provenance | undefined
}

/** A format, both ways or one. An open list: pass your own. */
export interface Format {
  readonly name: string
  readonly mediaTypes: readonly string[]
  /** With the dot: `.md`. */
  readonly extensions: readonly string[]
  readonly holds: readonly Document['type'][]
  /** How likely `source` is of this format, 0 to 1. */
  detect(source: string, hint: {readonly path?: string | undefined}): number
  parse?(source: string, options?: ParseOptions): Parsed
  /** `ok: false` names the mandatory field that is missing. */
  serialize?(documents: readonly Document[], options?: SerializeOptions): Result<Written>
}
