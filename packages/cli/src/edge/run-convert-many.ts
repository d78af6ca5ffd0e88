import {existsSync, mkdirSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {formats} from '@copydesk/formats'
import type {Diagnostic, Format} from '@copydesk/schema'
import {printable, UsageError} from '@copydesk/schema/messages'
import {convertFile} from '../commands/convert.ts'
import {counted} from '../report/counted.ts'
import {formatNamed} from './choose-format.ts'
import {discover, type Found} from './discover.ts'
import {ignoredFiles} from './git.ts'
import type {ExitCode, Io} from './io.ts'
import {openFile} from './open-file.ts'
import {makeProgress} from './progress.ts'
import type {ConvertArguments} from './run-convert.ts'
import {writeFiles} from './write-files.ts'

/** What became of many files. */
interface Sums {
  done: number
  withLosses: number
  skipped: number
  /** The content is at fault. */
  failed: number
  /** It could not be read or written. */
  refused: number
}

/**
 * Convert files, folders and globs into a folder, each by itself: one that is bad, or cannot be read,
 * stops no other. Every file is read, written whole and forgotten, so that memory does not grow.
 */
export async function runConvertMany(
  patterns: readonly string[],
  options: ConvertArguments & {readonly outDir: string},
  {err, folder}: Io,
): Promise<ExitCode> {
  const {outDir, skipExisting = false, from, preset, staff, strict, assumeZone} = options
  for (const [name, value] of [
    ['--output', options.output],
    ['--losses', options.losses],
    ['--json', options.json],
  ] as const) {
    if (value !== undefined) throw new UsageError(`Cannot use ${name} together with --out-dir`)
  }
  const to = formatNamed(options.to, 'serialize')
  const read =
    from === undefined ? formats.filter(({parse}) => parse) : [formatNamed(from, 'parse')]
  const extensions = [...new Set(read.flatMap((one) => one.extensions))]
  const found = await discover(patterns, {folder, extensions, ignore: [`${outDir}/**`]})
  const ignored = await ignoredFiles(
    folder,
    found.files.filter(({named}) => !named).map(({full}) => full),
  )
  const files = found.files.filter(({full, named}) => named || !ignored.has(full))
  const sums: Sums = {done: 0, withLosses: 0, skipped: 0, failed: 0, refused: 0}
  const taken = new Map<string, string>()
  const progress = makeProgress(err, files.length)
  for (const {file, message} of found.problems) {
    await fail('refused', file, message)
  }
  for (const [at, file] of files.entries()) {
    progress.tell(at)
    await convertOne(file)
  }
  await progress.end()
  await err.write(`${summaryOf(sums)}\n`)
  return sums.refused > 0 ? 2 : sums.failed > 0 ? 1 : 0

  async function convertOne({path, full}: Found): Promise<void> {
    try {
      const target = resolve(folder, outDir, targetOf(path, to))
      const before = taken.get(target)
      if (before !== undefined) {
        await fail('refused', path, `it would be written over what ${before} became`)
        return
      }
      taken.set(target, path)
      if (skipExisting && existsSync(target)) {
        sums.skipped++
        return
      }
      const {source, diagnostics} = await openFile(full, from, preset)
      const converted = source && convertFile(source, {to, staff, strict, assumeZone})
      if (converted?.text === undefined) {
        await fail('failed', path, reasonOf([...diagnostics, ...(converted?.diagnostics ?? [])]))
        return
      }
      mkdirSync(dirname(target), {recursive: true})
      await writeFiles([{path: target, text: converted.text}])
      sums.done++
      if (converted.losses.length > 0) sums.withLosses++
    } catch (error) {
      const {complaint} = await import('./problem.ts')
      await fail('refused', path, complaint(error))
    }
  }

  async function fail(kind: 'failed' | 'refused', file: string, why: string): Promise<void> {
    sums[kind]++
    await progress.end()
    await err.write(`${err.colors.red('error')}: ${printable(`${file}: ${why}`)}\n`)
  }
}

/** Where a file goes: as it stands from the folder, with the ending of its new format. */
function targetOf(path: string, to: Format): string {
  const inside = isAbsolute(path) ? path.replace(/^.*[\\/]/, '') : path
  const parts = inside.split(/[\\/]/).filter((part) => part !== '..' && part !== '.')
  const name = parts.pop() ?? ''
  const dot = name.lastIndexOf('.')
  return join(...parts, `${dot > 0 ? name.slice(0, dot) : name}${to.extensions[0] ?? ''}`)
}

/** The first error; else that something would be lost, which only `--strict` minds. */
const reasonOf = (found: readonly Diagnostic[]): string =>
  found.find(({severity}) => severity === 'error')?.message ?? '--strict allows no loss'

function summaryOf({done, withLosses, skipped, failed, refused}: Sums): string {
  const losses = withLosses > 0 ? ` (${withLosses} with losses)` : ''
  return [
    `${counted(done, 'file')} converted${losses}`,
    ...(skipped > 0 ? [`${skipped} there already`] : []),
    ...(failed + refused > 0 ? [`${failed + refused} failed`] : []),
  ].join(', ')
}
