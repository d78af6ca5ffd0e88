import {createHash} from 'node:crypto'
import type {CheckedEvent} from '../check/check-run.ts'
import {toFindings} from '../report/finding.ts'

/** What a round of checks says that the round before did not. */
export interface News {
  /** Whether what was found in a file is not what was found there before. */
  readonly of: (event: CheckedEvent) => Promise<boolean>
  /** Whether it failed otherwise than before. */
  readonly failed: (message: string) => boolean
  /** End the round. Nothing where all is as it was, else the files in which nothing is left. */
  readonly end: () => readonly string[] | undefined
}

/** Remembers from round to round a digest for each file in which something was found. */
export function makeNews(): News {
  let rounds = 0
  let before = new Map<string, string>()
  let now = new Map<string, string>()
  let failedBefore = new Set<string>()
  let failedNow = new Set<string>()
  let isAny = false
  return {
    async of({file, counts, report}) {
      if (counts.errors + counts.warnings + counts.infos === 0) return false
      // Places count too: a finding that moved is told again, by its new line.
      const found = JSON.stringify(toFindings(await report()))
      const digest = createHash('sha256').update(found).digest('base64')
      now.set(file, digest)
      const isNew = before.get(file) !== digest
      isAny ||= isNew
      return isNew
    },
    failed(message) {
      failedNow.add(message)
      const isNew = !failedBefore.has(message)
      isAny ||= isNew
      return isNew
    },
    end() {
      const gone = [...before.keys()].filter((file) => !now.has(file))
      const mended = [...failedBefore].some((message) => !failedNow.has(message))
      const hasNews = isAny || mended || gone.length > 0 || rounds === 0
      rounds++
      before = now
      now = new Map()
      failedBefore = failedNow
      failedNow = new Set()
      isAny = false
      return hasNews ? gone.sort() : undefined
    },
  }
}
