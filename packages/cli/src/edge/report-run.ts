import {resolve} from 'node:path'
import {makeColors} from '../report/colors.ts'
import type {FileReport} from '../report/finding.ts'
import type {Outcome, Reporter, ReporterContext} from '../reporters/reporter.ts'
import {chooseReporters} from './choose-reporters.ts'
import type {Io} from './io.ts'
import type {Output} from './write-files.ts'

/** The reports of a run, each going where it was asked for. */
export interface Reports {
  /** The one of which pieces are kept, by a name that tells all that its text depends on. */
  readonly kept?: {readonly name: string; readonly of: (report: FileReport) => string} | undefined
  /** `piece`: what the kept one says, where that is known. */
  readonly file: (report: () => Promise<FileReport>, piece: string | undefined) => Promise<void>
  readonly begin: () => void
  readonly end: (outcome: Outcome) => Promise<readonly Output[]>
}

/** Text is written in pieces of about this many characters. */
const chunk = 65_536

/** Make the reporters that were asked for. */
export async function makeReports(
  wanted: readonly string[],
  {out, folder}: Pick<Io, 'out' | 'folder'>,
  context: Omit<ReporterContext, 'colors'> & {readonly place: string},
): Promise<Reports> {
  const made = (await chooseReporters(wanted)).map(({name, make, path}): Made => {
    const colors = path === undefined ? out.colors : makeColors(false)
    const reporter = make({...context, colors})
    const painted = colors.red('') !== ''
    return {name: `${name} ${painted ? 'painted ' : ''}${context.place}`, path, text: [], reporter}
  })
  const kept = made.find(({reporter}) => reporter.independent)
  let waiting = ''
  return {
    kept: kept && {name: kept.name, of: kept.reporter.file},
    begin() {
      for (const one of made) put(one, one.reporter.begin?.() ?? '')
    },
    async file(report, piece) {
      for (const one of made) {
        if (one === kept && piece !== undefined) put(one, piece)
        else put(one, one.reporter.file(await report()))
      }
      if (waiting.length > chunk) await flush()
    },
    async end(outcome) {
      for (const one of made) put(one, one.reporter.end(outcome))
      await flush()
      return made.flatMap(({path, text}) =>
        path === undefined ? [] : [{path: resolve(folder, path), text: text.join('')}],
      )
    },
  }

  function put({path, text}: Made, piece: string): void {
    if (path === undefined) waiting += piece
    else if (piece !== '') text.push(piece)
  }

  async function flush(): Promise<void> {
    const text = waiting
    waiting = ''
    await out.write(text)
  }
}

interface Made {
  readonly name: string
  readonly path: string | undefined
  readonly text: string[]
  readonly reporter: Reporter
}
