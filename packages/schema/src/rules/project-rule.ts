import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Document} from '../documents/index.ts'
import type {Json} from '../scalars/json.ts'
import type {Timestamp} from '../scalars/timestamp.ts'
import type {RuleContext} from './rule.ts'

/**
 * What one document contributes to a rule across files: small, plain data. It holds the spans that a
 * finding will need, since neither the text nor its origin is at hand when all files have been seen.
 */
export type Facts = Json

/** The facts of one document. A file of several documents is there several times, in their order. */
export interface FileFacts<F extends Facts = Facts> {
  /** The path from the root of the run, with slashes: `articles/evening-boat.md`. */
  readonly file: string
  readonly facts: F
}

/** What a rule across files is given in the end. It is all that is held of the files. */
export interface Index<F extends Facts = Facts> {
  /** Each document that has facts, in the order of paths. May be gone through more than once. */
  readonly files: Iterable<FileFacts<F>>
  /**
   * Whether a file or folder is there, by its path from the root of the run: also one that is no
   * document, such as a picture. Nobody knows outside of a run, and then it is absent.
   */
  readonly exists?: ((path: string) => boolean) | undefined
}

/** What a rule across files may look at beside the index. */
export interface ProjectContext {
  /** The rule's own options, as the user gave them. */
  readonly options?: Json | undefined
  /** The moment that counts as now. No rule asks a clock. */
  readonly now?: Timestamp | undefined
}

/** A diagnostic of a rule across files, which says what file it is in. */
export interface ProjectDiagnostic extends Diagnostic {
  readonly file: string
}

/**
 * A rule across files: facts from each document, then one look at all of them. Facts are a function of
 * the file alone, whatever the options, so that they may be kept by its content; the rule's memory is
 * bounded by them, not by the text.
 */
export interface ProjectRule<F extends Facts = Facts> {
  /** The name of its facts. Rules with the same name and the same `collect` share them. Default: its code. */
  readonly facts?: string | undefined
  /** Nothing where the document has nothing to say. */
  collect(document: Document, context: RuleContext): F | undefined
  check(index: Index<F>, context: ProjectContext): Iterable<ProjectDiagnostic>
}

/** Rules across files, by their codes. */
export interface ProjectRules {
  readonly [code: string]: ProjectRule | undefined
}
