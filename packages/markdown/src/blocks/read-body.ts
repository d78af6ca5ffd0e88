import {type Diagnostic, type IsSettledBlock, settledBlock} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import {type Members, membersOf, type Reading, type Trace} from '../trace/trace.ts'
import {type BlockReader, type Claim, nothing} from './block-codec.ts'
import {aroundAll, claimed, readUnknown} from './read-blocks.ts'

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
  reader: BlockReader,
): BodyBlocks {
  const {held} = ways
  const raw = ways.raw()
  const room = reader.limits.treeDepth - 2
  const value: unknown[] = []
  /** The node that each block was read from. */
  const from: RootContent[] = []
  const unknown = new Set<RootContent>()
  let settled = true
  for (const node of nodes) {
    if (held.length > 0) held.length = 0
    const first = claimed(node, raw)
    const sure = first && (first === nothing || isSettled(first.value, room))
    const claim = sure ? first : claimed(node, ways.quick())
    if (sure) for (const diagnostic of held) reader.report(diagnostic)
    if (claim === nothing) continue
    if (claim) {
      settled &&= sure || isSettled(claim.value, room)
      value.push(claim.value)
      from.push(node)
      continue
    }
    for (const one of readUnknown(node, ways.quick())) {
      settled = false
      value.push(one.value)
      from.push(node)
      unknown.add(node)
    }
  }
  const later = () => tracesOf(from, unknown, ways.placing())
  return {value, trace: {spans: aroundAll(nodes, reader), later}, settled}
}

/** Where blocks stand that were read from these nodes, one node for each. */
function tracesOf(
  from: readonly RootContent[],
  unknown: ReadonlySet<RootContent>,
  placing: BlockReader,
): readonly Trace[] {
  const traces: Trace[] = []
  for (const [index, node] of from.entries()) {
    // Of a node that is not known, all blocks are found at its first.
    if (traces.length > index) continue
    if (unknown.has(node)) for (const {trace} of readUnknown(node, placing)) traces.push(trace)
    else traces.push({spans: [placing.span(node)], later: () => insideOf(claimed(node, placing))})
  }
  return traces
}

const insideOf = (claim: Claim): Members =>
  (claim && claim !== nothing && membersOf(claim.trace)) || []
