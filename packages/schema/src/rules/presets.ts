import {type BuiltInCode, codes, type Severity} from '../diagnostics/codes.ts'
import {projectRules, rules} from './index.ts'
import type {Rule} from './rule.ts'

/** Which rules run, and how bad their findings count. */
export type RulePreset = {readonly [C in BuiltInCode]?: Severity}

/**
 * Rules that ask for more than most newsrooms do, or that find much in good copy: they run where they
 * are asked for, by the preset `strict` or by a severity of their own.
 */
const strictOnly: ReadonlySet<string> = new Set<BuiltInCode>([
  'figure-without-credit',
  'list-repeats-target',
])

const all: readonly BuiltInCode[] = (Object.keys(codes) as BuiltInCode[]) // its own keys
  .filter((code) => code in rules || code in projectRules)
const preset = (names: readonly BuiltInCode[]): RulePreset =>
  Object.fromEntries(names.map((code) => [code, codes[code].severity]))

/** The rules that run where nothing is said, and all of them. */
export const rulePresets: {readonly recommended: RulePreset; readonly strict: RulePreset} = {
  recommended: preset(all.filter((code) => !strictOnly.has(code))),
  strict: preset(all),
}

/** The rules over one document that run where nothing is said. */
export const recommended: {readonly [code: string]: Rule | undefined} = Object.fromEntries(
  Object.entries(rules).filter(([code]) => !strictOnly.has(code)),
)
