import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {printable, quoted, UsageError} from '@copydesk/schema/messages'
import {cacheFolder} from '../cache/cache-place.ts'
import {type ConfigPlace, findConfig} from '../config/find-config.ts'
import {programDigest} from '../config/program-digest.ts'
import {buildName} from '../edge/build-name.ts'
import {fixedPart} from '../edge/discover.ts'
import type {ExitCode, Io} from '../edge/io.ts'
import {complaint} from '../edge/problem.ts'
import {type CheckCommandOptions, runCheck} from '../edge/run-check.ts'
import {standardInput} from '../edge/standard-input.ts'
import {finishWriting} from '../edge/write-files.ts'
import {makeNews} from './news.ts'
import {watchAnew} from './watch-anew.ts'
import {watchFolders} from './watch-folders.ts'

/** Milliseconds in which several changes count as one: an editor writes, renames and touches. */
const together = 50

/**
 * Check, and check again whenever something changes below the folder, until the process is told to end.
 * Each round is a whole check over what is kept: it reads what changed, looks at all files together, and
 * tells what the round before did not.
 */
export async function runWatch(
  patterns: readonly string[],
  options: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  refuse(patterns, options)
  const {err, folder} = io
  const place = placeOf(options, folder)
  const home = place?.folder ?? folder
  const program = digestOf(place)
  const usual = options.cache !== false && buildName !== undefined && cacheFolder(home)
  const own = options.cacheDir !== undefined || usual ? undefined : temporary()
  const cacheDir = options.cacheDir ?? own
  const settings = {...options, reporter: ['pretty'], cacheDir, cache: true}
  const news = makeNews()
  const changes = makeChanges()
  const without = cacheDir === undefined ? [] : [resolve(folder, cacheDir)]
  const watch = watchFolders([home, folder, ...outside(patterns, folder)], {
    without,
    onChange: changes.add,
  })
  io.onStop?.(async () => {
    await finishWriting()
    end()
  })
  try {
    await runCheck(patterns, settings, io, news)
    await err.write(`${err.colors.dim('watching for changes; Ctrl+C ends')}\n`)
    while (true) {
      await changes.next()
      await wait(together)
      changes.clear()
      const now = placeOf(options, folder)
      if (now?.path !== place?.path || digestOf(now) !== program) {
        end()
        return await watchAnew(io)
      }
      await round()
    }
  } finally {
    end()
  }

  /** What is wrong in the midst of a change is told, and may be right after the next. */
  async function round(): Promise<void> {
    try {
      await runCheck(patterns, settings, io, news)
    } catch (error) {
      await err.write(`${err.colors.red('error')}: ${printable(complaint(error))}\n`)
    }
  }

  function end(): void {
    watch.close()
    if (own !== undefined) rmSync(own, {recursive: true, force: true})
  }
}

function refuse(patterns: readonly string[], options: CheckCommandOptions): void {
  if (patterns.includes(standardInput)) {
    throw new UsageError('Cannot watch standard input, expected files')
  }
  const other = options.json ? 'json' : options.reporter?.find((name) => name !== 'pretty')
  if (other !== undefined) {
    throw new UsageError(`Cannot watch and report by ${quoted(other)}, expected \`pretty\``)
  }
  if (options.updateBaseline) throw new UsageError('Cannot watch and update the baseline at once')
}

/** Where the configuration is. */
const placeOf = ({config}: CheckCommandOptions, folder: string): ConfigPlace | undefined =>
  config === undefined
    ? findConfig(folder)
    : {path: resolve(folder, config), folder: dirname(resolve(folder, config))}

/** Tells one state of a configuration that is a program from another. */
const digestOf = (place: ConfigPlace | undefined): string | undefined =>
  place === undefined || place.path.endsWith('.json') ? undefined : programDigest(place.path)

/** Where patterns lead, also out of the folder. */
const outside = (patterns: readonly string[], folder: string): readonly string[] =>
  patterns.flatMap((pattern) => {
    const path = resolve(folder, fixedPart(pattern.replace(/^!/, '')))
    return [path, dirname(path)].filter((one) => !one.startsWith(folder)).slice(0, 1)
  })

const temporary = (): string => mkdtempSync(join(tmpdir(), 'copydesk-watch-'))

/** Waits for the next change; one that comes while nobody waits is not lost. */
function makeChanges() {
  let isAny = false
  let wake: (() => void) | undefined
  return {
    add(): void {
      isAny = true
      wake?.()
    },
    clear(): void {
      isAny = false
    },
    async next(): Promise<void> {
      if (isAny) return
      await new Promise<void>((done) => {
        wake = done
      })
      wake = undefined
    },
  }
}
