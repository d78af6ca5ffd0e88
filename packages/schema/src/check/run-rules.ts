import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Document} from '../documents/index.ts'
import {rules as builtIn} from '../rules/index.ts'
import type {CheckOptions} from './check-options.ts'
import {locate} from './locate.ts'

/** What the rules have to say of a document. */
export function runRules(document: Document, options: CheckOptions): readonly Diagnostic[] {
  const {origin, source, rules = builtIn} = options
  const found: Diagnostic[] = []
  for (const rule of Object.values(rules)) {
    if (!rule) continue
    for (const diagnostic of rule(document, {origin, source})) {
      found.push(locate({diagnostic}, options))
    }
  }
  return found
}
