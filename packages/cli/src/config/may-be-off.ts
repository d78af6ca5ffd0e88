import {codeNames, codes, projectRules, rules} from '@copydesk/schema'

/**
 * Whether a finding may be kept quiet. An error that no rule raises says that there is no document:
 * hiding that would lose it without a word.
 */
export function mayBeOff(code: string): boolean {
  const name = codeNames.find((one) => one === code)
  return !name || name in rules || name in projectRules || codes[name].severity !== 'error'
}
