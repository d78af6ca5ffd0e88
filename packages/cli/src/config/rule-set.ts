import {
  rules as builtIn,
  projectRules as builtInProject,
  type Diagnostic,
  type Json,
  type ProjectRule,
  type ProjectRules,
  type Rule,
  rulePresets,
  type Severity,
  type Timestamp,
} from '@copydesk/schema'
import type {RuleChoice, RulePresetName, RuleSettings} from './config.ts'

/** The rules that run for a file, and what becomes of what anybody finds. */
export interface RuleSet {
  readonly rules: {readonly [code: string]: Rule | undefined}
  /** Those that look at all files together. */
  readonly projectRules: ProjectRules
  /** What each rule was told by the settings. */
  readonly options: {readonly [code: string]: Json}
  /** Findings with the severities that were set; those of codes that are off are left out. */
  readonly apply: (found: readonly Diagnostic[]) => readonly Diagnostic[]
}

/** What a rule set is made of. */
export interface RuleSetInput {
  /** Later ones go before earlier ones, and before the preset `recommended`. */
  readonly settings: readonly (RuleChoice | undefined)[]
  readonly ownRules?: {readonly [code: string]: Rule | ProjectRule} | undefined
  /** The moment that counts as now. */
  readonly now?: Timestamp | undefined
  /** Told when a rule throws, once for each document. The other rules go on. */
  readonly onThrow: (code: string, error: unknown) => void
}

/** Put the built-in rules, a newsroom's own and the settings together. */
export function ruleSet({settings, ownRules = {}, now, onThrow}: RuleSetInput): RuleSet {
  const chosen = settings.flatMap<RulePresetName | RuleSettings>((one) => one ?? [])
  const preset = chosen.findLast((one) => typeof one === 'string') ?? 'recommended'
  const set = new Map(chosen.flatMap((one) => (typeof one === 'string' ? [] : Object.entries(one))))
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
  const asked: ReadonlySet<string> = new Set([
    ...Object.keys(rulePresets[preset]),
    ...Object.keys(ownRules),
    ...severities.keys(),
  ])
  const isOn = ([code]: readonly [string, unknown]): boolean =>
    asked.has(code) && severities.get(code) !== 'off'
  const own = Object.entries(ownRules)
  const rules = [...Object.entries<Rule | undefined>(builtIn), ...own.filter(isForFiles)]
  const guard = ([code, rule]: readonly [string, Rule | undefined]) =>
    [code, rule && guarded(code, rule, {options: options.get(code), now, onThrow})] as const
  const across = [
    ...Object.entries<ProjectRule | undefined>(builtInProject),
    ...own.filter(isAcross),
  ]
  return {
    rules: Object.fromEntries(rules.filter(isOn).map(guard)),
    projectRules: Object.fromEntries(
      across.filter(isOn).map(([code, rule]) => [code, rule && watched(code, rule, onThrow)]),
    ),
    options: Object.fromEntries(options),
    apply: (found) => (severities.size === 0 ? found : found.flatMap(settle)),
  }

  function settle(diagnostic: Diagnostic): readonly Diagnostic[] {
    const severity = severities.get(diagnostic.code)
    if (severity === 'off') return []
    return severity === undefined ? [diagnostic] : [{...diagnostic, severity}]
  }
}

const isForFiles = (entry: readonly [string, Rule | ProjectRule]): entry is [string, Rule] =>
  typeof entry[1] === 'function'

const isAcross = (entry: readonly [string, Rule | ProjectRule]): entry is [string, ProjectRule] =>
  typeof entry[1] !== 'function'

/** A rule may be a stranger's program. */
function guarded(
  code: string,
  rule: Rule,
  {
    options,
    now,
    onThrow,
  }: {readonly options: Json | undefined} & Pick<RuleSetInput, 'now' | 'onThrow'>,
): Rule {
  const more = {...(options === undefined ? {} : {options}), ...(now === undefined ? {} : {now})}
  const told = Object.keys(more).length > 0
  // No generator around a generator: of a million calls hardly one finds anything.
  return (document, context) => {
    let found: Diagnostic[] | undefined
    try {
      for (const one of rule(document, told ? {...context, ...more} : context)) {
        found ??= []
        found.push(one)
      }
    } catch (error) {
      onThrow(code, error)
    }
    return found ?? none
  }
}

const none: readonly Diagnostic[] = []

/** The same for one across files. That of all files together is watched where it is run. */
const watched = (
  code: string,
  rule: ProjectRule,
  onThrow: RuleSetInput['onThrow'],
): ProjectRule => ({
  facts: rule.facts ?? code,
  check: (index, context) => rule.check(index, context),
  collect(document, context) {
    try {
      return rule.collect(document, context)
    } catch (error) {
      onThrow(code, error)
      return undefined
    }
  },
})
