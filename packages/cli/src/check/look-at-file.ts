import type {Engine} from '@copydesk/markdown'
import type {Diagnostic, Result} from '@copydesk/schema'
import {type CheckedSource, checkFileBy, exitCode} from '../commands/check.ts'
import type {Policy} from '../config/policy.ts'
import {formatOf} from '../edge/choose-format.ts'
import type {Found} from '../edge/discover.ts'
import {loadSource} from '../edge/load-source.ts'
import {readBy} from '../edge/read-by.ts'
import {nameOf} from '../edge/standard-input.ts'
import {applyFixes} from '../fixes/apply-fixes.ts'
import {placesOf} from '../report/places.ts'
import {decode} from '../source/decode.ts'
import {holdsDocument} from '../source/holds-document.ts'
import type {FileRecord} from './file-record.ts'

/** A file that was looked at. */
export interface LookedAt {
  /** Nothing for one that was merely found and is no document. */
  readonly record?: FileRecord | undefined
  /** Its text, with the safe fixes applied. Absent where it could not be read as text. */
  readonly source?: string | undefined
  /** Where the fixes changed it: what it was. The findings are of the new text. */
  readonly fixed?: {readonly before: string; readonly applied: number} | undefined
  /** JSON that is a document only because somebody says so. */
  readonly onlyNamed?: true | undefined
}

/** How a file is looked at. */
export interface LookOptions {
  readonly policy: Policy
  readonly engine: Engine
  readonly folder: string
  readonly fix: boolean
}

/** Read a file, unless its bytes are at hand, and check it: parse, schema, rules, facts. */
export async function lookAtFile(
  {path, named}: Found,
  bytes: Uint8Array | undefined,
  {policy, engine, folder, fix}: LookOptions,
): Promise<LookedAt> {
  const file = nameOf(path)
  const loaded: Result<string> = bytes ? decode(bytes) : await loadSource(path, folder)
  if (!loaded.ok) return {record: toRecord(file, undefined, [], none(loaded.diagnostics))}
  const source = loaded.value
  const format = readBy(formatOf(source, path), {preset: policy.preset, engine})
  const isJson = format?.name === 'json'
  const isDocument = !isJson || holdsDocument(source)
  if (!named && !isDocument) return {}
  const onlyNamed = isDocument ? {} : ({onlyNamed: true} as const)
  const look = (text: string) => checkFileBy({path: file, source: text, format}, policy)
  const checked = await look(source)
  const fixed = fix ? await fixAll(source, checked, look) : undefined
  if (!fixed) {
    return {record: toRecord(file, source, loaded.diagnostics, checked), source, ...onlyNamed}
  }
  const {text, found, applied} = fixed
  return {
    record: toRecord(file, text, loaded.diagnostics, found),
    source: text,
    fixed: {before: source, applied},
    ...onlyNamed,
  }
}

const none = (diagnostics: readonly Diagnostic[]): CheckedSource => ({
  diagnostics,
  facts: [],
  open: [],
})

function toRecord(
  file: string,
  source: string | undefined,
  before: readonly Diagnostic[],
  {diagnostics: found, facts, open}: CheckedSource,
): FileRecord {
  const diagnostics = [...before, ...found]
  return {diagnostics, places: placesOf({file, source}, diagnostics), open, facts}
}

/** Rounds of fixes: one may make room for another, and two may undo each other. */
const rounds = 10

/** Apply safe fixes until none is left. Nothing where there are none, or where they make it worse. */
async function fixAll(
  source: string,
  first: CheckedSource,
  look: (text: string) => Promise<CheckedSource>,
) {
  let text = source
  let found = first
  let applied = 0
  for (let round = 0; round < rounds; round++) {
    const next = applyFixes(text, found.diagnostics)
    if (next.applied === 0 || next.text === text) break
    text = next.text
    applied += next.applied
    found = await look(text)
  }
  const worse = exitCode(found.diagnostics) > exitCode(first.diagnostics)
  return applied === 0 || text === source || worse ? undefined : {text, found, applied}
}
