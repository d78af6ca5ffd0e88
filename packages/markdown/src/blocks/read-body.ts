import {type Diagnostic, type IsSettledBlock, settledBlock} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import type {Members, Reading, Trace} from '../trace/trace.ts'
import type {BlockReader} from './block-codec.ts'
import {nothing} from './block-codec.ts'
import {claimed, readUnknown} from './read-blocks.ts'

/** The ways to read a block. */
export interface Ways {
  /** Without places, and running text as it stands there; what it finds is held back. */
  readonly raw: () => BlockReader
  readonly held: Diagnostic[]
  /** Without places, and running text in its normal form. */
  readonly quick: () => BlockReader
  /** With places. */
  readonly placing: () => BlockReader
}

/** The blocks of a body, and whether each is known to be in its normal form. */
export interface BodyBlocks extends Reading<readonly unknown[]> {
  readonly settled: boolean
}

const isSettled: IsSettledBlock = settledBlock(2)

/**
 * The blocks of a body, read without places. What stands inside of one is found when somebody asks,
 * by reading that block again with a reader that knows places. Running text is mostly in its normal
 * form as it stands: only where a block turns out not to be is it read again to make it so.
 */
export function readBody(
  nodes: readonly RootContent[],
  ways: Ways,
  {limits, span, report, all}: BlockReader,
): BodyBlocks {
  const {held} = ways
  const raw = ways.raw()
  const room = limits.treeDepth - 2
  const read: Reading[] = []
  let settled = true
  for (const node of nodes) {
    if (held.length > 0) held.length = 0
    const first = claimed(node, raw)
    const sure = first && (first === nothing || isSettled(first.value, room))
    const claim = sure ? first : claimed(node, ways.quick())
    if (sure) for (const diagnostic of held) report(diagnostic)
    if (claim === nothing) continue
    if (claim) {
      settled &&= sure || isSettled(claim.value, room)
      const later = () => membersOf(claimed(node, ways.placing()))
      read.push({value: claim.value, trace: {spans: [span(node)], later}})
      continue
    }
    const values = readUnknown(node, ways.quick())
    const placed = values.length > 0 ? readUnknown(node, ways.placing()) : []
    if (values.length > 0) settled = false
    for (const [index, {value}] of values.entries()) {
      read.push({value, trace: placed[index]?.trace ?? {spans: []}})
    }
  }
  return {...all(read, nodes), settled}
}

function membersOf(claim: ReturnType<typeof claimed>): Members {
  const trace: Trace | undefined = claim && claim !== nothing ? claim.trace : undefined
  return trace?.members ?? trace?.later?.() ?? []
}
