import {counted} from '../report/counted.ts'
import type {ExitCode} from './io.ts'

/** Counts what became of many inputs. */
export interface Sums {
  readonly see: (kind: 'file' | 'record') => void
  readonly seen: () => number
  readonly do: (losses: number) => void
  readonly skip: () => void
  /** It is JSON that is no document, and nobody named it. */
  readonly passOver: () => void
  /** The content is at fault: by which code, or by what. */
  readonly fail: (why: string) => void
  /** It could not be read or written. */
  readonly refuse: () => void
  readonly code: () => ExitCode
  /** All of it in some lines: done, with losses, there already, failed, and why. */
  readonly text: (done: string) => string
}

/** Make them, all nought. */
export function makeSums(): Sums {
  const seen = {file: 0, record: 0}
  let done = 0
  let withLosses = 0
  let skipped = 0
  let refused = 0
  let passedOver = 0
  const reasons = new Map<string, number>()
  const failed = (): number => [...reasons.values()].reduce((sum, count) => sum + count, 0)
  return {
    see(kind) {
      seen[kind]++
    },
    seen: () => seen.file + seen.record,
    do(losses) {
      done++
      if (losses > 0) withLosses++
    },
    skip() {
      skipped++
    },
    passOver() {
      passedOver++
    },
    fail(why) {
      reasons.set(why, (reasons.get(why) ?? 0) + 1)
    },
    refuse() {
      refused++
    },
    code: () => (refused > 0 ? 2 : reasons.size > 0 ? 1 : 0),
    text(word) {
      const noun = seen.record === 0 ? 'file' : seen.file === 0 ? 'record' : 'input'
      const bad = failed() + refused
      const parts = [
        `${counted(done, noun)} ${word}${withLosses > 0 ? ` (${withLosses} with losses)` : ''}`,
        ...(skipped > 0 ? [`${skipped} there already`] : []),
        ...(passedOver > 0 ? [`${counted(passedOver, 'JSON file')} passed over`] : []),
        ...(bad > 0 ? [`${bad} failed`] : []),
      ]
      const why = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      if (refused > 0) why.push(['could not be read or written', refused])
      return [parts.join(', '), ...why.map(([name, count]) => `  ${count}  ${name}`), ''].join('\n')
    },
  }
}
