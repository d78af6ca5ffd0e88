import {
  checkExtra,
  collectFacts,
  type Diagnostic,
  type Document,
  type Format,
  type NamedFacts,
  type Origin,
  type Rule,
  report,
  sortDiagnostics,
} from '@copydesk/schema'
import {quoted} from '@copydesk/schema/messages'
import type {Policy} from '../config/policy.ts'
import {applySuppressions} from '../suppressions/apply-suppressions.ts'
import type {Suppression} from '../suppressions/find-suppressions.ts'
import {gatherDiagnostics} from './gather-diagnostics.ts'

/** A file that was read, and what it seems to be. */
export interface SourceFile {
  readonly path: string
  readonly source: string
  readonly format: Format | undefined
}

/** Text in, findings out, in order. `bin.ts` owns the globbing, the printing and the exit. */
export function checkFile({path, source, format}: SourceFile): readonly Diagnostic[] {
  if (!format?.parse) return [report('format-unknown', `file \`${path}\``)]
  return gatherDiagnostics(format.parse(source, {path}))
}

/** What checking a file gave. */
export interface CheckedSource {
  readonly diagnostics: readonly Diagnostic[]
  /** What each of its documents says to rules across files. */
  readonly facts: readonly NamedFacts[]
  /** Comments about findings that only a look at all files can make. */
  readonly open: readonly Suppression[]
}

/** As {@link checkFile}, with what a newsroom expects of the file and what the file keeps quiet. */
export async function checkFileBy(
  {path, source, format}: SourceFile,
  {rules, across, type, extra}: Policy,
): Promise<CheckedSource> {
  if (!format?.parse) {
    return {diagnostics: [report('format-unknown', `file \`${path}\``)], facts: [], open: []}
  }
  const facts: NamedFacts[] = []
  const remember: Rule = (document, context) => {
    facts.push(collectFacts(across, document, context))
    return []
  }
  const parsed = format.parse(source, {path, rules: {...rules.rules, 'copydesk/facts': remember}})
  const found = [...gatherDiagnostics(parsed)]
  for (const one of parsed.documents) {
    if (!one.ok) continue
    const {value, origin} = one
    if (type !== undefined && value.type !== type) found.push(unexpectedType(value, type, origin))
    if (extra) for (const one of await checkExtra(value, extra, {origin, source})) found.push(one)
  }
  const told = rules.apply(sortDiagnostics(found))
  if (format.name !== 'markdown') return {diagnostics: told, facts, open: []}
  const complete = parsed.documents.length > 0 && parsed.documents.every(({ok}) => ok)
  const later = (code: string): boolean => Object.hasOwn(across, code)
  const {found: left, open} = applySuppressions(source, told, {complete, later})
  return {diagnostics: left, facts, open}
}

function unexpectedType(
  document: Document,
  type: Document['type'],
  origin: Origin | undefined,
): Diagnostic {
  const expected = `${quoted(type)}, the type of its collection`
  const [span] = origin?.spans('/type') ?? []
  const found = `type ${quoted(document.type)}`
  return report('document-type-unexpected', found, {at: '/type', span, expected})
}

/** 0: clean, or warnings only. 1: the content has errors. 2 is kept for a tool that could not run. */
export function exitCode(found: readonly Pick<Diagnostic, 'severity'>[]): 0 | 1 {
  return found.some(({severity}) => severity === 'error') ? 1 : 0
}
