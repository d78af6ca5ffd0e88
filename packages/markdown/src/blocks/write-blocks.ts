import type {Block, BlockMap} from '@copydesk/schema'
import {writeInlines} from '../inlines/write-inlines.ts'
import type {BlockCodec, BlockWriter} from './block-codec.ts'
import {blockCodecs} from './index.ts'

/** What is written beside blocks. */
export interface BodyWriter {
  /** Blocks, with blank lines between them. `runIns`: a bold run-in would be read as an item here. */
  readonly blocks: (blocks: readonly Block[], runIns?: boolean) => string
  readonly writer: BlockWriter
  /** Definitions, each empty, for the footnotes that are referred to and nowhere written. */
  readonly rest: () => string
}

/** A writer for one document. */
export function bodyWriter(): BodyWriter {
  const referred = new Set<string>()
  const defined = new Set<string>()
  const writer = (runIn: boolean, beside: number): BlockWriter => ({
    inlines: (inlines, place) =>
      writeInlines(inlines, place, {runIn, referred: (name) => referred.add(name)}),
    blocks: (inner) => blocks(inner),
    defined: (name) => defined.add(name),
    beside,
  })
  const blocks = (all: readonly Block[], runIns = false): string => {
    let beside = 0
    let seam: string | undefined
    return all
      .map((block) => {
        const own = seamOf(block)
        beside = own !== undefined && own === seam ? beside + 1 : 0
        seam = own
        return writeBlock(block, writer(runIns, beside))
      })
      .join('\n\n')
  }
  const rest = () =>
    [...referred]
      .filter((name) => !defined.has(name))
      .map((name) => `[^${name}]:`)
      .join('\n\n')
  return {blocks, writer: writer(false, 0), rest}
}

/** The only code that goes from a block's name to its writer. */
function writeBlock<K extends keyof BlockMap>(
  block: BlockMap[K] & {readonly type: K},
  writer: BlockWriter,
): string {
  const codec: BlockCodec<BlockMap[K]> = blockCodecs[block.type]
  return codec.write(block, writer)
}

function seamOf<K extends keyof BlockMap>(
  block: BlockMap[K] & {readonly type: K},
): string | undefined {
  const codec: BlockCodec<BlockMap[K]> = blockCodecs[block.type]
  return codec.seam?.(block)
}
