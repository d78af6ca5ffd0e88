import {
  rules as builtIn,
  type Diagnostic,
  type Json,
  type Rule,
  type Severity,
} from '@copydesk/schema'
import type {RuleSettings} from './config.ts'

/** The rules that run for a file, and what becomes of what anybody finds. */
export interface RuleSet {
  readonly rules: {readonly [code: string]: Rule | undefined}
  /** Findings with the severities that were set; those of codes that are off are left out. */
  readonly apply: (found: readonly Diagnostic[]) => readonly Diagnostic[]
}

/** What a rule set is made of. */
export interface RuleSetInput {
  /** Later ones go before earlier ones. */
  readonly settings: readonly (RuleSettings | undefined)[]
  readonly ownRules?: {readonly [code: string]: Rule} | undefined
  /** Told when a rule throws, once for each document. The other rules go on. */
  readonly onThrow: (code: string, error: unknown) => void
}

/** Put the built-in rules, a newsroom's own and the settings together. */
export function ruleSet({settings, ownRules = {}, onThrow}: RuleSetInput): RuleSet {
  const set = new Map(settings.flatMap((one) => Object.entries(one ?? {})))
  const severities = new Map<string, Severity | 'off'>()
  const options = new Map<string, Json>()
  for (const [code, setting] of set) {
    if (setting === undefined) continue
    if (typeof setting === 'string') severities.set(code, setting)
    else {
      severities.set(code, setting[0])
      options.set(code, setting[1])
    }
  }
  const rules = Object.entries<Rule | undefined>({...builtIn, ...ownRules}).flatMap(
    ([code, rule]) =>
      rule && severities.get(code) !== 'off'
        ? [[code, guarded(code, rule, options.get(code), onThrow)] as const]
        : [],
  )
  return {
    rules: Object.fromEntries(rules),
    apply: (found) => (severities.size === 0 ? found : found.flatMap(settle)),
  }

  function settle(diagnostic: Diagnostic): readonly Diagnostic[] {
    const severity = severities.get(diagnostic.code)
    if (severity === 'off') return []
    return severity === undefined ? [diagnostic] : [{...diagnostic, severity}]
  }
}

/** A rule may be a stranger's program. */
function guarded(
  code: string,
  rule: Rule,
  options: Json | undefined,
  onThrow: RuleSetInput['onThrow'],
): Rule {
  return function* (document, context) {
    try {
      const told = options === undefined ? context : {...context, options}
      yield* rule(document, told)
    } catch (error) {
      onThrow(code, error)
    }
  }
}
