import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {readSegment, type Segment} from '../cache/read-segment.ts'
import type {Ref, ResultStore} from '../cache/result-store.ts'
import {writeSegment} from '../cache/write-segment.ts'
import type {Failure} from '../reporters/reporter.ts'
import type {CheckRequest, Known} from './check-run.ts'
import type {HeldTexts} from './make-report.ts'

/** What a look at all files together changed. */
export interface Across {
  /** The results of a file with what was found across files; nothing where that was nothing. */
  readonly of: (entry: string) => Ref | undefined
  readonly failures: readonly Failure[]
  /** Keep it for later runs. */
  readonly finish: () => void
  /** Give back what it held. */
  readonly close: () => void
}

/** What all files are looked at with. */
export interface AcrossInput extends CheckRequest {
  readonly results: ResultStore
  readonly known: readonly Known[]
  readonly held: HeldTexts
  /** Every result holds for later runs. */
  readonly lasting: boolean
}

/**
 * Look at all files together. Where each of them is as it was, and what their links lead to is there or
 * not as it was, so is what was found, and no facts are read.
 */
export async function lookAcross(input: AcrossInput): Promise<Across> {
  const {cache, home, known, lasting} = input
  const path = cache && lasting ? join(cache.results, 'across') : undefined
  const key = path === undefined ? '' : keyOf(known)
  const before = path === undefined ? undefined : readSegment(path)
  if (before && holds(before, key, home)) {
    const places = new Map<string, Ref>()
    for (let at = 0; at < before.size - 1; at++) places.set(before.path(at), {rows: before, at})
    return {of: (entry) => places.get(entry), failures: [], finish() {}, close: before.close}
  }
  before?.close()
  const writer = writeSegment(path)
  const {checkAcross} = await import('./check-across.ts')
  const places = new Map<string, Ref>()
  const {lookups, failures} = await checkAcross(input, (row, parts) =>
    places.set(row.path, {rows: writer, at: writer.add(row, parts)}),
  )
  writer.add(
    {path: '', content: key, errors: 0, warnings: 0, infos: 0, flags: 0},
    {findings: JSON.stringify([...lookups]), facts: '', piece: ''},
  )
  return {
    of: (entry) => places.get(entry),
    failures,
    finish() {
      if (failures.length === 0) writer.finish()
    },
    close: writer.close,
  }
}

/** A key of all files and their contents. */
function keyOf(known: readonly Known[]): string {
  const hash = createHash('sha256')
  let text = ''
  for (const {entry, ref} of known) {
    text += `${entry}\0${ref.rows.content(ref.at)}\0`
    if (text.length < 65_536) continue
    hash.update(text)
    text = ''
  }
  return hash.update(text).digest('hex').slice(0, 32)
}

/** Whether it was found of these files, and what was looked for beside them is there or not as it was. */
function holds(before: Segment, key: string, home: string): boolean {
  const last = before.size - 1
  if (last < 0 || before.content(last) !== key) return false
  const text = before.part(last, 'findings')
  if (text === undefined) return false
  const lookups: readonly (readonly [path: string, there: boolean])[] = JSON.parse(text)
  return lookups.every(([path, there]) => existsSync(resolve(home, path)) === there)
}
