import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {
  checkProject,
  type Diagnostic,
  type ProjectDiagnostic,
  type ProjectFile,
  sortDiagnostics,
} from '@copydesk/schema'
import {printable, quoted} from '@copydesk/schema/messages'
import {flag, type Part, type Row} from '../cache/segment.ts'
import {mayBeOff} from '../config/may-be-off.ts'
import {reason} from '../edge/problem.ts'
import {nameOf} from '../edge/standard-input.ts'
import {placesOf} from '../report/places.ts'
import {countSeverities} from '../report/tally.ts'
import type {Failure} from '../reporters/reporter.ts'
import {indexLines, type LineIndex} from '../source/line-index.ts'
import {hiding, unused} from '../suppressions/apply-suppressions.ts'
import type {Suppression} from '../suppressions/find-suppressions.ts'
import type {Known} from './check-run.ts'
import {type Findings, packFindings, unpackFacts, unpackFindings} from './file-record.ts'
import type {AcrossInput} from './look-across.ts'
import {sourceOf} from './make-report.ts'

/** What rules across files found, and what they asked. */
export interface CheckedAcross {
  /** What was looked for beside the files of the run, and whether it is there. */
  readonly lookups: ReadonlyMap<string, boolean>
  readonly failures: readonly Failure[]
}

/** Takes the results of a file that are changed, its own findings among them. */
export type PutAcross = (row: Row, parts: {readonly [P in Part]: string}) => void

/** Run the rules across files over the facts of all. */
export async function checkAcross(
  {known, home, tools, piece, held}: AcrossInput,
  put: PutAcross,
): Promise<CheckedAcross> {
  const {policies, fresh, now} = await tools()
  const {rules: projectRules, options} = policies.across
  const failures: Failure[] = []
  const lookups = new Map<string, boolean>()
  if (Object.keys(projectRules).length === 0) return {lookups, failures}
  let last: {readonly file: string; readonly lines: LineIndex | undefined} | undefined
  const byName = new Map(known.map((one) => [nameOf(one.found.path), one]))
  const byEntry = new Map(known.map((one) => [one.entry, one]))
  const files: ProjectFile[] = []
  for (const one of known) {
    const facts = unpackFacts(one.ref.rows.part(one.ref.at, 'facts')) ?? (await again(one)).facts
    for (const own of facts) files.push({file: one.entry, facts: own})
  }
  const found = checkProject(projectRules, files, {
    exists,
    options,
    now,
    onThrow(code, error) {
      const why = printable(reason(error))
      failures.push({file: '.', message: `Rule ${quoted(code)} threw: ${why}`})
    },
  })
  const byFile = byFileOf(found)
  for (const [file, [first]] of byFile) {
    if (byEntry.has(file) || !first) continue
    const message = `Rule ${quoted(first.code)} tells of ${printable(file)}, which was not checked`
    failures.push({file, message})
  }
  for (const one of known) {
    const own = byFile.get(one.entry) ?? []
    const flags = one.ref.rows.flags(one.ref.at)
    if (own.length === 0 && !(flags & flag.open)) continue
    const before = unpackFindings(one.ref.rows.part(one.ref.at, 'findings')) ?? (await again(one))
    putResult(one, before, own)
  }
  return {lookups, failures}

  function isOurs(code: string): boolean {
    return Object.hasOwn(projectRules, code)
  }

  /** Whether there is such a file: one of the run, or another, which is remembered. */
  function exists(path: string): boolean {
    if (byEntry.has(path)) return true
    const before = lookups.get(path)
    if (before !== undefined) return before
    const there = existsSync(resolve(home, path))
    lookups.set(path, there)
    return there
  }

  async function again({found}: Known) {
    const {looked} = await fresh(found, undefined, {fix: false})
    return looked?.record ?? {diagnostics: [], places: [], open: [], facts: []}
  }

  function putResult(one: Known, before: Findings, own: readonly ProjectDiagnostic[]): void {
    const file = nameOf(one.found.path)
    const source = sourceOf(one.found.full, held)
    const lines = source === undefined ? undefined : indexLines(source)
    const {rules} = policies.of(one.found.full)
    // A rule may be on for some collection alone: it sees all files, and tells of its own.
    const wanted = own.filter(({code}) => !isOurs(code) || Object.hasOwn(rules.projectRules, code))
    const told = rules.apply(wanted.map(toDiagnostic))
    const left = suppress(told, {open: before.open, lines, isOurs})
    const diagnostics = sortDiagnostics([...before.diagnostics, ...left])
    const places = placesOf({file, source}, diagnostics, linesOf)
    const said =
      one.told && piece && diagnostics.length > 0
        ? `${piece.name}\n${piece.of({file, source, diagnostics, places})}`
        : ''
    const row = one.ref.rows.row(one.ref.at)
    const findings = packFindings({diagnostics, places, open: []})
    put({...row, ...countSeverities(diagnostics)}, {findings, facts: '', piece: said})
  }

  /** As reports call the files. */
  function toDiagnostic({file: _, related, ...rest}: ProjectDiagnostic): Diagnostic {
    if (!related) return rest
    const shown = (entry: string): string => nameOf(byEntry.get(entry)?.found.path ?? entry)
    return {
      ...rest,
      related: related.map((one) =>
        one.file === undefined ? one : {...one, file: shown(one.file)},
      ),
    }
  }

  /** The lines of another file; the last one is at hand, since many findings lead to one place. */
  function linesOf(file: string): LineIndex | undefined {
    if (last?.file !== file) {
      const one = byName.get(file)
      const source = one && sourceOf(one.found.full, held)
      last = {file, lines: source === undefined ? undefined : indexLines(source)}
    }
    return last.lines
  }
}

function byFileOf(
  found: readonly ProjectDiagnostic[],
): ReadonlyMap<string, readonly ProjectDiagnostic[]> {
  const byFile = new Map<string, ProjectDiagnostic[]>()
  for (const one of found) {
    const same = byFile.get(one.file)
    if (same) same.push(one)
    else byFile.set(one.file, [one])
  }
  return byFile
}

interface SuppressInput {
  readonly open: readonly Suppression[]
  readonly lines: LineIndex | undefined
  /** Whether a code is that of a rule across files. */
  readonly isOurs: (code: string) => boolean
}

/** Leave out what comments keep quiet, and tell of those that now turn out to hide nothing. */
function suppress(
  found: readonly Diagnostic[],
  {open, lines, isOurs}: SuppressInput,
): readonly Diagnostic[] {
  if (open.length === 0) return found
  const used = new Map<Suppression, Set<string>>(open.map((one) => [one, new Set()]))
  const left = found.filter(({code, span}) => {
    const by = hiding(open, code, span && lines?.position(span.start).line)
    if (!by || !mayBeOff(code)) return true
    used.get(by)?.add(code)
    return false
  })
  const idle = open.flatMap((one) =>
    unused(one, (code) => used.get(one)?.has(code) || !isOurs(code)),
  )
  return [...left, ...idle]
}
