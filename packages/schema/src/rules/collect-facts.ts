import type {Document} from '../documents/index.ts'
import type {Facts, ProjectRules} from './project-rule.ts'
import type {RuleContext} from './rule.ts'

/** The facts of one document, by their names. Plain JSON: it may be kept and read again. */
export interface NamedFacts {
  readonly [name: string]: Facts
}

/**
 * What a document contributes to these rules. Call it where rules run, from a rule that reports
 * nothing: there the document is as it was read, and its origin knows all of its places.
 *
 * @example
 * const remember: Rule = (document, context) => {
 *   kept.push(collectFacts(projectRules, document, context))
 *   return []
 * }
 */
export function collectFacts(
  rules: ProjectRules,
  document: Document,
  context: RuleContext,
): NamedFacts {
  const found = new Map<string, Facts>()
  const seen = new Set<string>()
  for (const [code, rule] of Object.entries(rules)) {
    if (!rule) continue
    const name = rule.facts ?? code
    if (seen.has(name)) continue
    seen.add(name)
    const facts = rule.collect(document, context)
    if (facts !== undefined) found.set(name, facts)
  }
  return Object.fromEntries(found)
}
