import {createReadStream} from 'node:fs'
import {mkdtemp, open, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Format, Loss, SerializeOptions} from '@copydesk/schema'
import {convertFeed, convertsPiecewise} from '../commands/convert-feed.ts'
import {prettyReport} from '../report/pretty.ts'
import {toJson} from '../report/to-json.ts'
import {type DecodedPieces, decodePieces} from '../source/decode-pieces.ts'
import {formatNamed, formatOf} from './choose-format.ts'
import type {ExitCode, Io} from './io.ts'
import {openSpool, type Spool} from './spool.ts'
import {mostShown, tellLosses} from './tell-losses.ts'
import {type Output, writeFiles} from './write-files.ts'

/** Feeds with more bytes are converted item by item; others whole, and told with their lines. */
const long = 1_000_000

/** A feed that is too long to be held, and how it is read. */
export interface LongFeed {
  readonly from: string
  readonly decoded: DecodedPieces
}

/** Whether a file is a long feed that can be converted piece by piece. */
export async function longFeed(
  path: string,
  {from, to}: {readonly from?: string | undefined; readonly to: Format},
): Promise<LongFeed | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile() || found.size <= long) return undefined
  const said = from === undefined ? undefined : formatNamed(from, 'parse')
  const start = await startOf(path)
  const name = formatOf(start, path, said)?.name
  if (name === undefined || !convertsPiecewise(name, to.name)) return undefined
  const decoded = await decodePieces(() => createReadStream(path))
  return decoded && {from: name, decoded}
}

/** What its root shows: names of elements and namespaces are ASCII in whatever is read in pieces. */
async function startOf(path: string): Promise<string> {
  const handle = await open(path)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(16_384), 0, 16_384, 0)
    return buffer.subarray(0, bytesRead).toString('latin1')
  } finally {
    await handle.close()
  }
}

/** Where a conversion goes, and what may not be. */
export interface FeedTargets extends SerializeOptions {
  readonly to: Format
  readonly output?: string | undefined
  readonly lossesPath?: string | undefined
  readonly strict?: boolean | undefined
}

/**
 * Convert a long feed item by item, in memory that does not grow with it. What is written waits in a
 * file of its own until all is read: it comes out whole or not at all, as every conversion does.
 */
export async function runConvertFeed(
  file: string,
  {from, decoded}: LongFeed,
  {to, output, lossesPath, strict = false, ...options}: FeedTargets,
  {out, err}: Io,
): Promise<ExitCode> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'))
  const spools: Spool[] = []
  const spool = async (name: string): Promise<Spool> => {
    const opened = await openSpool(join(folder, name))
    spools.push(opened)
    return opened
  }
  try {
    const items = await spool('items')
    const told = lossesPath === undefined ? undefined : await spool('losses')
    const shown: Loss[] = []
    let count = 0
    const converted = await convertFeed(
      decoded.texts,
      {...options, from, to: to.name},
      {
        items: items.add,
        async losses(losses) {
          shown.push(...losses.slice(0, Math.max(0, mostShown - shown.length)))
          for (const loss of losses) {
            await told?.add(
              `${count++ === 0 ? '[\n' : ',\n'}${toJson(loss, {indent: 0}).trimEnd()}`,
            )
          }
          if (!told) count += losses.length
        },
      },
    )
    const diagnostics = [...decoded.diagnostics, ...converted.diagnostics]
    const isWrong = count > 0 || diagnostics.some(({severity}) => severity === 'error')
    const ok = converted.ok && !(strict && isWrong)
    const text = around(converted.before, items, converted.after)
    const outputs: Output[] = []
    if (ok && output !== undefined) outputs.push({path: output, text})
    if (told && lossesPath !== undefined) {
      outputs.push({path: lossesPath, text: around(count === 0 ? '[' : '', told, '\n]\n')})
    }
    await writeFiles(outputs)
    if (ok && output === undefined) for await (const piece of text) await out.write(piece)
    await err.write(prettyReport({file, diagnostics}, err.colors))
    await err.write(tellLosses(shown, count))
    if (!ok && converted.ok) await err.write('Nothing was written: --strict allows no loss.\n')
    else if (!ok) await err.write('Nothing was written.\n')
    return ok ? 0 : 1
  } finally {
    for (const one of spools) await one.close()
    await rm(folder, {recursive: true, force: true})
  }
}

async function* around(
  before: string,
  spool: Spool,
  after: string,
): AsyncGenerator<string | Uint8Array> {
  if (before !== '') yield before
  yield* spool.read()
  if (after !== '') yield after
}
