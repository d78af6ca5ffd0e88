import type {Diagnostic} from '@copydesk/schema'
import type {SourceFile} from '../commands/check.ts'
import {presetNamed} from '../config/preset-named.ts'
import {chooseEngine} from './choose-engine.ts'
import {formatNamed, formatOf} from './choose-format.ts'
import {loadSource} from './load-source.ts'
import {readBy} from './read-by.ts'
import {nameOf} from './standard-input.ts'

/** One input of a command: what it is called, its text and format, and what reading it had to say. */
export interface OpenedFile {
  readonly file: string
  /** Absent where the file holds no text. */
  readonly source?: SourceFile | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Read one file, or standard input for `-`. An unknown format or preset is told before anything is read. */
export async function openFile(
  path: string,
  from: string | undefined,
  preset: string | undefined,
): Promise<OpenedFile> {
  const said = from === undefined ? undefined : formatNamed(from, 'parse')
  const house = preset === undefined ? undefined : presetNamed(preset)
  const file = nameOf(path)
  const loaded = await loadSource(path)
  const {diagnostics} = loaded
  if (!loaded.ok) return {file, diagnostics}
  const format = readBy(formatOf(loaded.value, path, said), {
    preset: house,
    engine: await chooseEngine(),
  })
  return {file, source: {path: file, source: loaded.value, format}, diagnostics}
}
