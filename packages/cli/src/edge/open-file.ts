import type {Diagnostic, Format} from '@copydesk/schema'
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

/** How inputs are read. */
export interface OpenOptions {
  /** The format, detected where it is not said. */
  readonly from?: string | undefined
  /** Whose front matter markdown has. */
  readonly preset?: string | undefined
}

/** Opens inputs that are read in one way. */
export interface Opener {
  /** Read a file, or standard input for `-`. */
  readonly open: (path: string) => Promise<OpenedFile>
  /** A text that is at hand, in its likeliest format by its name, unless the format was said. */
  readonly take: (file: string, text: string, said?: Format | undefined) => SourceFile
}

/** Make an opener. An unknown format or preset is told before anything is read. */
export async function makeOpener({from, preset}: OpenOptions): Promise<Opener> {
  const asked = from === undefined ? undefined : formatNamed(from, 'parse')
  const house = preset === undefined ? undefined : presetNamed(preset)
  const engine = await chooseEngine()
  return {
    async open(path) {
      const file = nameOf(path)
      const loaded = await loadSource(path)
      const {diagnostics} = loaded
      if (!loaded.ok) return {file, diagnostics}
      return {file, source: {...take(path, loaded.value), path: file}, diagnostics}
    },
    take,
  }

  function take(path: string, text: string, said = asked): SourceFile {
    return {path, source: text, format: readBy(formatOf(text, path, said), {preset: house, engine})}
  }
}

/** Read one file, or standard input for `-`. */
export async function openFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  const {open} = await makeOpener(options)
  return open(path)
}
