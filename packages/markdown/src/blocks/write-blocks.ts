import type {Block, BlockMap} from '@copydesk/schema'
import {writeInlines} from '../inlines/write-inlines.ts'
import type {BlockCodec, BlockWriter} from './block-codec.ts'
import {blockCodecs} from './index.ts'

/** What is written beside blocks. */
export interface BodyWriter {
  /** Blocks, with blank lines between them. `runIns`: a bold run-in would be read as an item here. */
  readonly blocks: (blocks: readonly Block[], runIns?: boolean) => string
  readonly writer: BlockWriter
  /** Definitions, each empty, for the footnotes that are referred to and not sure to be found. */
  readonly rest: () => string
}

interface Around {
  readonly runIns?: boolean | undefined
  /** Inside a directive, where a definition comes too late for the references to it. */
  readonly late?: boolean | undefined
  readonly inNote?: boolean | undefined
}

/** A writer for one document. */
export function bodyWriter(): BodyWriter {
  const referred = new Set<string>()
  const defined = new Set<string>()
  const writer = (
    {runIns = false, late = false, inNote = false}: Around,
    beside: number,
  ): BlockWriter => ({
    inlines: (inlines, place) => {
      const runIn = runIns && place === 'paragraph'
      return writeInlines(inlines, place, {runIn, referred: (name) => referred.add(name)})
    },
    blocks: (inner) => write(inner, {late}),
    inside: (inner) => write(inner, {late: true}),
    note: (inner) => write(inner, {late, inNote: true}),
    inNote,
    defined: (name) => {
      if (!late) defined.add(name)
    },
    beside,
  })
  const write = (all: readonly Block[], around: Around): string => {
    let beside = 0
    let seam: string | undefined
    return all
      .map((block) => {
        const own = seamOf(block)
        beside = own !== undefined && own === seam ? beside + 1 : 0
        seam = own
        return writeBlock(block, writer(around, beside))
      })
      .join('\n\n')
  }
  const rest = () =>
    [...referred]
      .filter((name) => !defined.has(name))
      .map((name) => `[^${name}]:`)
      .join('\n\n')
  return {blocks: (all, runIns) => write(all, {runIns}), writer: writer({}, 0), rest}
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
