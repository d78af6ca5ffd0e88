import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Document} from '../documents/index.ts'
import {gather} from '../rules/gathered.ts'
import {recommended} from '../rules/presets.ts'
import type {RuleContext} from '../rules/rule.ts'
import type {CheckOptions} from './check-options.ts'
import {locate} from './locate.ts'

/** What the rules have to say of a document. */
export function runRules(document: Document, options: CheckOptions): readonly Diagnostic[] {
  const {origin, source, now, rules = recommended} = options
  const asked = Object.values(rules).filter((rule) => rule !== undefined)
  if (asked.length === 0) return []
  const context: RuleContext = {origin, source, now, gathered: gather(document)}
  const found: Diagnostic[] = []
  for (const rule of asked) {
    for (const diagnostic of rule(document, context)) {
      found.push(locate({diagnostic}, options))
    }
  }
  return found
}
