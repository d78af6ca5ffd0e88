import {type BuiltInCode, codeNames, codes, type Severity} from '@copydesk/schema'
import {nearest} from '@copydesk/schema/messages'
import {explanations} from '../explanations.generated.ts'

/** What there is to know about a code. */
export interface Explanation {
  readonly code: BuiltInCode
  readonly severity: Severity
  readonly expected: string
  /** Its page of the documentation, in markdown. */
  readonly page?: string | undefined
}

/** The answer for a word. */
export interface Explained {
  readonly found?: Explanation | undefined
  /** The code that was perhaps meant, where there is none of this name. */
  readonly meant?: BuiltInCode | undefined
}

/** Explain a code of the catalogue. */
export function explain(word: string): Explained {
  const code = codeNames.find((name) => name === word)
  if (!code) {
    const near = nearest(word, codeNames)
    return {meant: codeNames.find((name) => name === near)}
  }
  const page = explanations[code]
  return {found: {code, ...codes[code], ...(page === undefined ? {} : {page})}}
}
