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
  readonly file: (
    report: () => Promise<FileReport>,
    piece: Uint8Array | undefined,
  ) => Promise<void> | undefined
  readonly begin: () => void
  readonly end: (outcome: Outcome) => Promise<readonly Output[]>
}

/** Text is written in pieces of about this many characters. */
const chunk = 262_144

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
  let text = ''
  let waiting: Uint8Array[] = []
  let length = 0
  return {
    kept: kept && {name: kept.name, of: kept.reporter.file},
    begin() {
      for (const one of made) put(one, one.reporter.begin?.() ?? '')
    },
    file(report, piece) {
      if (!piece || !kept || made.length > 1) return tell(report, piece)
      putBytes(kept, piece)
      return length > chunk ? flush() : undefined
    },
    async end(outcome) {
      for (const one of made) put(one, one.reporter.end(outcome))
      await flush()
      return made.flatMap(({path, text}) =>
        path === undefined ? [] : [{path: resolve(folder, path), text: text.join('')}],
      )
    },
  }

  async function tell(
    report: () => Promise<FileReport>,
    piece: Uint8Array | undefined,
  ): Promise<void> {
    for (const one of made) {
      if (one === kept && piece) putBytes(one, piece)
      else put(one, one.reporter.file(await report()))
    }
    if (length > chunk) await flush()
  }

  function put(one: Made, piece: string): void {
    if (one.path !== undefined) {
      if (piece !== '') one.text.push(piece)
      return
    }
    text += piece
    length += piece.length
  }

  /** As it was kept: it is never made a text. */
  function putBytes(one: Made, piece: Uint8Array): void {
    if (piece.length === 0) return
    if (one.path !== undefined) put(one, Buffer.from(piece).toString('utf8'))
    else {
      if (text !== '') waiting.push(Buffer.from(text))
      text = ''
      waiting.push(piece)
      length += piece.length
    }
  }

  async function flush(): Promise<void> {
    const all = text === '' ? waiting : [...waiting, Buffer.from(text)]
    text = ''
    waiting = []
    length = 0
    await out.write(all.length === 1 && all[0] ? all[0] : Buffer.concat(all))
  }
}

interface Made {
  readonly name: string
  readonly path: string | undefined
  readonly text: string[]
  readonly reporter: Reporter
}
