import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Document} from '../documents/index.ts'
import type {Json} from '../scalars/json.ts'
import type {RuleContext} from './rule.ts'

/** What one file contributes to a rule across files: small, plain data. */
export type Facts = Json

/** What a rule across files is given in the end: each file with its facts, in the order of paths. */
export interface Index {
  readonly files: Iterable<{readonly file: string; readonly facts: Facts}>
}

/** A diagnostic of a rule across files, which says what file it is in. */
export interface ProjectDiagnostic extends Diagnostic {
  readonly file: string
}

/** A rule across files: facts from each document, then one look at all of them. */
export interface ProjectRule {
  collect(document: Document, context: RuleContext): Facts
  check(index: Index): Iterable<ProjectDiagnostic>
}
