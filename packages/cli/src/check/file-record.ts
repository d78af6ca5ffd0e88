import type {Diagnostic, NamedFacts} from '@copydesk/schema'
import type {Places} from '../report/places.ts'
import type {Suppression} from '../suppressions/find-suppressions.ts'

/** All that is kept of a file when it was looked at: plain data, and a function of its content. */
export interface FileRecord {
  /** After the comments of the file itself, and before any baseline. */
  readonly diagnostics: readonly Diagnostic[]
  readonly places: readonly Places[]
  /** Comments about findings that only a look at all files can make. */
  readonly open: readonly Suppression[]
  /** What each of its documents says to rules across files. */
  readonly facts: readonly NamedFacts[]
}

/** What was found, as it is kept. The facts are kept apart, since they are rarely needed. */
export type Findings = Omit<FileRecord, 'facts'>

/** What was found as text, empty where that is nothing. */
export const packFindings = ({diagnostics, places, open}: Findings): string =>
  diagnostics.length === 0 && open.length === 0 ? '' : JSON.stringify({diagnostics, places, open})

/** What was packed, if the text is whole. */
export function unpackFindings(text: string | undefined): Findings | undefined {
  if (text === '') return {diagnostics: [], places: [], open: []}
  // Only we write it, and its digest was right.
  return text === undefined ? undefined : (JSON.parse(text) as Findings)
}

/** The facts as text, empty where there are none. */
export const packFacts = (facts: readonly NamedFacts[]): string =>
  facts.every((one) => Object.keys(one).length === 0) ? '' : JSON.stringify(facts)

/** What was packed, if the text is whole. */
export function unpackFacts(text: string | undefined): readonly NamedFacts[] | undefined {
  if (text === '') return []
  return text === undefined ? undefined : (JSON.parse(text) as readonly NamedFacts[])
}
