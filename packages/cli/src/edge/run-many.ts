import {existsSync, mkdirSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import type {Diagnostic} from '@copydesk/schema'
import {printable} from '@copydesk/schema/messages'
import {toJson} from '../report/to-json.ts'
import {holdsDocument} from '../source/holds-document.ts'
import {findInputs, holdsRecords, readInputs} from './find-inputs.ts'
import type {Input} from './input.ts'
import type {ExitCode, Io} from './io.ts'
import {makeBatches} from './make-batches.ts'
import {makeOpener, type OpenedFile} from './open-file.ts'
import {makeProgress} from './progress.ts'
import {makeSums} from './sums.ts'
import {writeFiles} from './write-files.ts'

/** What may be said of many files, whatever becomes of them. */
export interface ManyOptions {
  readonly from?: string | undefined
  readonly preset?: string | undefined
  /** What they become goes into this folder. Default: to standard output, a line for each. */
  readonly outDir?: string | undefined
  /** Leave alone what is there. */
  readonly skipExisting?: boolean | undefined
  /** Each input is read line by line, as records. */
  readonly ndjson?: boolean | undefined
}

/** What becomes of one input. */
export interface Made {
  /** The text of its file. Absent where none may be written. */
  readonly text?: string | undefined
  /** What standard output gets of it. */
  readonly lines: string
  readonly losses: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What is done with each of many inputs. */
export interface Work {
  /** How it is told: `converted`. */
  readonly done: string
  /** The ending of the files that are written. */
  readonly ending: string
  readonly make: (opened: OpenedFile, input: Input) => Made
  /** Whether standard output gets a line also for what could not be read. */
  readonly answers: boolean
}

/**
 * Read files, folders, globs and NDJSON, each file and record by itself: one that is bad, or cannot be
 * read, stops no other. Each is read, written whole and forgotten, so that memory does not grow.
 */
export async function runMany(
  patterns: readonly string[],
  options: ManyOptions,
  {io, work}: {readonly io: Io; readonly work: Work},
): Promise<ExitCode> {
  const {outDir, skipExisting = false, ndjson} = options
  const {out, err, folder} = io
  const opener = await makeOpener(options)
  const {files, problems} = await findInputs(patterns, {...options, folder})
  const streams = files.some(({path}) => holdsRecords(path, ndjson))
  const progress = makeProgress(err, streams ? Number.POSITIVE_INFINITY : files.length)
  const sums = makeSums()
  const batches = makeBatches(out)
  const taken = new Map<string, string>()
  for (const {file, message} of problems) await refuse(file, message)
  for await (const inputs of readInputs(files, {opener, ndjson})) {
    for (const input of inputs) {
      progress.tell(sums.seen())
      await one(input)
    }
    await batches.flush()
  }
  await progress.end()
  await err.write(sums.text(work.done))
  return sums.code()

  async function one(input: Input): Promise<void> {
    try {
      sums.see(input.line === undefined ? 'file' : 'record')
      if (outDir === undefined) await print(input)
      else await write(input, resolve(folder, outDir, placeOf(input.stem, work.ending)))
    } catch (error) {
      const {complaint} = await import('./problem.ts')
      await refuse(input.name, complaint(error), input.line)
    }
  }

  async function print(input: Input): Promise<void> {
    const opened = await input.open()
    if (isNone(input, opened)) return sums.passOver()
    const made = work.make(opened, input)
    await batches.write(made.lines)
    await tell(input.name, made)
  }

  async function write(input: Input, target: string): Promise<void> {
    const before = taken.get(target)
    if (before !== undefined) {
      await refuse(input.name, `it would be written over what ${before} became`)
      return
    }
    if (skipExisting && existsSync(target)) {
      taken.set(target, input.name)
      sums.skip()
      return
    }
    const opened = await input.open()
    if (isNone(input, opened)) return sums.passOver()
    const made = work.make(opened, input)
    if (made.text !== undefined) {
      mkdirSync(dirname(target), {recursive: true})
      await writeFiles([{path: target, text: made.text}])
      taken.set(target, input.name)
    }
    await tell(input.name, made)
  }

  async function tell(name: string, {text, losses, diagnostics}: Made): Promise<void> {
    if (text !== undefined) {
      sums.do(losses)
      return
    }
    const worst = diagnostics.find(({severity}) => severity === 'error')
    sums.fail(worst?.code ?? 'a loss, and --strict')
    await complain(name, worst?.message ?? '--strict allows no loss')
  }

  async function refuse(name: string, why: string, line?: number): Promise<void> {
    sums.refuse()
    if (work.answers && outDir === undefined) {
      const at = line === undefined ? {} : {line}
      await batches.write(toJson({file: name, ...at, ok: false, failure: why}, {indent: 0}))
    }
    await complain(name, why)
  }

  async function complain(name: string, why: string): Promise<void> {
    await progress.end()
    await err.write(`${err.colors.red('error')}: ${printable(`${name}: ${why}`)}\n`)
  }
}

/** Whether JSON was merely found, and is no document. */
const isNone = ({isFound = false}: Input, {source}: OpenedFile): boolean =>
  isFound && source?.format?.name === 'json' && !holdsDocument(source.source)

/** Where an input goes: as it stands from the folder, with the ending of what it becomes. */
function placeOf(stem: string, ending: string): string {
  const inside = isAbsolute(stem) ? stem.replace(/^.*[\\/]/, '') : stem
  const parts = inside.split(/[\\/]/).filter((part) => !['', '.', '..'].includes(part))
  return join(...parts) + ending
}
