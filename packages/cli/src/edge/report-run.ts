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
  /** What stands before `text`, in memory that is used again: a piece is good for a moment only. */
  let held = Buffer.allocUnsafeSlow(0)
  let used = 0
  return {
    kept: kept && {name: kept.name, of: kept.reporter.file},
    begin() {
      for (const one of made) put(one, one.reporter.begin?.() ?? '')
    },
    file(report, piece) {
      if (!piece || !kept || made.length > 1) return tell(report, piece)
      putBytes(kept, piece)
      return isMuch() ? flush() : undefined
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
    if (isMuch()) await flush()
  }

  function put(one: Made, piece: string): void {
    if (one.path !== undefined) {
      if (piece !== '') one.text.push(piece)
      return
    }
    text += piece
  }

  function isMuch(): boolean {
    return used + text.length > chunk
  }

  /** As it was kept: it is never made a text. */
  function putBytes(one: Made, piece: Uint8Array): void {
    if (piece.length === 0) return
    if (one.path !== undefined) put(one, Buffer.from(piece).toString('utf8'))
    else {
      holdText()
      hold(piece)
    }
  }

  function holdText(): void {
    if (text !== '') hold(Buffer.from(text))
    text = ''
  }

  function hold(bytes: Uint8Array): void {
    if (used + bytes.length > held.length) {
      const larger = Buffer.allocUnsafeSlow(2 * Math.max(chunk, used + bytes.length))
      held.copy(larger, 0, 0, used)
      held = larger
    }
    held.set(bytes, used)
    used += bytes.length
  }

  async function flush(): Promise<void> {
    if (used === 0) {
      const all = text
      text = ''
      await out.write(all)
      return
    }
    holdText()
    await out.write(held.subarray(0, used))
    used = 0
  }
}

interface Made {
  readonly name: string
  readonly path: string | undefined
  readonly text: string[]
  readonly reporter: Reporter
}
