import type {Json} from '../scalars/json.ts'
import type {Timestamp} from '../scalars/timestamp.ts'
import type {NamedFacts} from './collect-facts.ts'
import type {FileFacts, Index, ProjectDiagnostic, ProjectRules} from './project-rule.ts'

/** A document's facts by their names, and the file it is in. */
export interface ProjectFile {
  readonly file: string
  readonly facts: NamedFacts
}

/** What rules across files are told. */
export interface ProjectOptions extends Pick<Index, 'exists'> {
  /** The options of each rule, by its code. */
  readonly options?: {readonly [code: string]: Json | undefined} | undefined
  readonly now?: Timestamp | undefined
  /** Told when a rule throws. The other rules go on. Default: it is thrown on. */
  readonly onThrow?: ((code: string, error: unknown) => void) | undefined
}

/** What rules across files have to say, rule by rule. Files are to be in the order of their paths. */
export function checkProject(
  rules: ProjectRules,
  files: Iterable<ProjectFile>,
  {exists, options, now, onThrow}: ProjectOptions = {},
): readonly ProjectDiagnostic[] {
  const found: ProjectDiagnostic[] = []
  for (const [code, rule] of Object.entries(rules)) {
    if (!rule) continue
    const index: Index = {files: factsOf(files, rule.facts ?? code), exists}
    try {
      for (const one of rule.check(index, {options: options?.[code], now})) found.push(one)
    } catch (error) {
      if (!onThrow) throw error
      onThrow(code, error)
    }
  }
  return found
}

/** The facts of one name: made anew for each time that a rule goes through them. */
function factsOf(files: Iterable<ProjectFile>, name: string): Iterable<FileFacts> {
  return {
    *[Symbol.iterator]() {
      for (const {file, facts} of files) {
        const own = Object.hasOwn(facts, name) ? facts[name] : undefined
        if (own !== undefined) yield {file, facts: own}
      }
    },
  }
}
