import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {CheckedEvent} from '../check/check-run.ts'
import {counted} from '../report/counted.ts'
import {baselineName} from './baseline-name.ts'
import type {Output} from './write-files.ts'

/** Compares what is found with what was known. */
export interface BaselineStage {
  /** A file's event, less what is known of it. */
  readonly compare: (event: CheckedEvent) => Promise<CheckedEvent>
  /** The baseline, where it is to be written. */
  readonly outputs: () => readonly Output[]
  /** What to say in the end. */
  readonly notes: () => readonly string[]
}

/** Where the baseline is, and what becomes of it. */
export interface BaselineInput {
  /** In place of the one beside the configuration. */
  readonly path: string | undefined
  readonly folder: string
  readonly home: string
  /** Write all findings into it, and show none. */
  readonly update: boolean
}

/** Make the stage. Nothing where there is no baseline, and none is to be. */
export async function makeBaselineStage(input: BaselineInput): Promise<BaselineStage | undefined> {
  const {folder, home, update} = input
  const path = resolve(folder, input.path ?? resolve(home, baselineName))
  if (!update && !existsSync(path)) return
  const {readBaseline} = await import('./read-baseline.ts')
  const {compareBaseline, countCodes, updateBaseline} = await import('../baseline/baseline.ts')
  const {countSeverities} = await import('../report/tally.ts')
  const {toJson} = await import('../report/to-json.ts')
  const before = await readBaseline(path)
  const looked = new Map<string, ReadonlyMap<string, number>>()
  let known = 0
  let gone = 0
  return {
    async compare(event) {
      const report = await event.report()
      const {diagnostics: all, places = []} = report
      const codes = countCodes(all)
      looked.set(event.entry, codes)
      const left = update
        ? {diagnostics: [], known: all.length, gone: 0}
        : compareBaseline(all, ownEntry(before?.files, event.entry))
      known += left.known
      gone += left.gone
      if (left.known === 0) return event
      const {diagnostics} = left
      const kept = new Set(diagnostics)
      const rest = {
        file: report.file,
        diagnostics,
        places: places.filter((_, at) => all[at] && kept.has(all[at])),
        get source() {
          return report.source
        },
      }
      const piece = diagnostics.length === 0 ? new Uint8Array(0) : undefined
      return {...event, counts: countSeverities(diagnostics), piece, report: async () => rest}
    },
    outputs: () => (update ? [{path, text: toJson(updateBaseline(before, looked))}] : []),
    notes: () => [
      ...(update ? [`${counted(known, 'finding')} written to the baseline`] : []),
      ...(!update && known > 0 ? [`${counted(known, 'finding')} of the baseline not shown`] : []),
      ...(gone > 0
        ? [`${counted(gone, 'finding')} of the baseline gone; --update-baseline forgets them`]
        : []),
    ],
  }
}

/** Files may have any name, `constructor` too. */
const ownEntry = <T>(
  files: {readonly [file: string]: T} | undefined,
  file: string,
): T | undefined => (files && Object.hasOwn(files, file) ? files[file] : undefined)
