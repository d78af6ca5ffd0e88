import {
  type CheckOptions,
  checkNormal,
  cutDiagnostics,
  type Document,
  limits as defaults,
  fail,
  type Limits,
  type Result,
} from '@copydesk/schema'
import type {Engine} from './engine/engine.ts'
import {remarkEngine} from './engine/remark-engine.ts'
import {exceeds, tooLong} from './limits/exceeds.ts'
import type {Preset} from './presets/preset.ts'
import {readDocument} from './read-document.ts'

/** What reading markdown may be told. */
export interface MarkdownParseOptions extends Pick<CheckOptions, 'rules' | 'extra' | 'limits'> {
  /** What turns markdown into a tree. Default: a {@link remarkEngine}. */
  readonly engine?: Engine | undefined
  /** The file's path, where there is one. It is told, never opened. */
  readonly path?: string | undefined
  /** How another house writes its files: one of `presets`, or your own. */
  readonly preset?: Preset | undefined
}

/**
 * Read a document from markdown with front matter. The value is in its normal form, and `origin`
 * knows where each part of it stands in `source`.
 */
export function parseMarkdown(
  source: string,
  options: MarkdownParseOptions = {},
): Result<Document> {
  const limits: Limits = {...defaults, ...options.limits}
  const long = tooLong(source, limits)
  if (long) return fail([long])
  const {engine = remarkEngine(), rules, extra} = options
  const read = readDocument(
    source,
    engine,
    limits,
    (body) => exceeds(source, body, limits, engine),
    options,
  )
  const {draft, origin, diagnostics, unread, settled} = read
  if (unread) return fail(cutDiagnostics(diagnostics, limits.diagnostics), {draft, origin})
  const checked = checkNormal(draft, {origin, source, rules, extra, limits, settled})
  const all = cutDiagnostics([...diagnostics, ...checked.diagnostics], limits.diagnostics)
  const broken = diagnostics.some(({severity}) => severity === 'error')
  if (!checked.ok || broken) return fail(all, {draft, origin})
  return {...checked, diagnostics: all, origin}
}
