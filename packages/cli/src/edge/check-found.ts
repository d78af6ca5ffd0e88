import {formats} from '@copydesk/formats'
import type {Engine} from '@copydesk/markdown'
import type {Diagnostic} from '@copydesk/schema'
import {checkFileBy, exitCode} from '../commands/check.ts'
import type {Policy} from '../config/policy.ts'
import {applyFixes} from '../fixes/apply-fixes.ts'
import {holdsDocument} from '../source/holds-document.ts'
import {formatOf} from './choose-format.ts'
import type {Found} from './discover.ts'
import {loadSource, nameOf} from './load-source.ts'
import {readBy} from './read-by.ts'

/** What is looked for in folders: pages of raw text are not content that is kept in a repository. */
export const checkedExtensions: readonly string[] = formats
  .filter(({name}) => name === 'markdown' || name === 'json')
  .flatMap(({extensions}) => extensions)

/** A file that was checked. */
export interface Checked {
  /** Absent where it could not be read as text. */
  readonly source?: string | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Its text with the safe fixes applied, where that changes it. The findings are of that text. */
  readonly fixed?: {readonly before: string; readonly applied: number} | undefined
}

/** Read a file and check it. Nothing for one that was merely found and is no document. */
export async function checkFound(
  {path, named}: Found,
  policy: Policy,
  {fix, folder, engine}: {readonly fix: boolean; readonly folder: string; readonly engine: Engine},
): Promise<Checked | undefined> {
  const loaded = await loadSource(path, folder)
  if (!loaded.ok) return {diagnostics: loaded.diagnostics}
  const source = loaded.value
  const format = readBy(formatOf(source, path), {preset: policy.preset, engine})
  if (!named && format?.name === 'json' && !holdsDocument(source)) return
  const look = (text: string) => checkFileBy({path: nameOf(path), source: text, format}, policy)
  const diagnostics = await look(source)
  const checked = {source, diagnostics: [...loaded.diagnostics, ...diagnostics]}
  if (!fix) return checked
  const fixed = await fixAll(source, diagnostics, look)
  if (!fixed) return checked
  const {text, found, applied} = fixed
  return {
    source: text,
    diagnostics: [...loaded.diagnostics, ...found],
    fixed: {before: source, applied},
  }
}

/** Rounds of fixes: one may make room for another, and two may undo each other. */
const rounds = 10

/** Apply safe fixes until none is left. Nothing where there are none, or where they make it worse. */
async function fixAll(
  source: string,
  first: readonly Diagnostic[],
  look: (text: string) => Promise<readonly Diagnostic[]>,
) {
  let text = source
  let found = first
  let applied = 0
  for (let round = 0; round < rounds; round++) {
    const next = applyFixes(text, found)
    if (next.applied === 0 || next.text === text) break
    text = next.text
    applied += next.applied
    found = await look(text)
  }
  const worse = exitCode(found) > exitCode(first)
  return applied === 0 || text === source || worse ? undefined : {text, found, applied}
}
