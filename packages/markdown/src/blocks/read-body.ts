import type {RootContent} from 'mdast'
import type {Members, Reading, Trace} from '../trace/trace.ts'
import type {BlockReader} from './block-codec.ts'
import {nothing} from './block-codec.ts'
import {claimed, readUnknown} from './read-blocks.ts'

/**
 * The blocks of a body, read without places. What stands inside of one is found when somebody asks,
 * by reading that block again with a reader that knows places.
 */
export function readBody(
  nodes: readonly RootContent[],
  quick: BlockReader,
  placing: BlockReader,
): Reading<readonly unknown[]> {
  const read: Reading[] = []
  for (const node of nodes) {
    const claim = claimed(node, quick)
    if (claim === nothing) continue
    if (claim) {
      const later = () => membersOf(claimed(node, placing))
      read.push({value: claim.value, trace: {spans: [quick.span(node)], later}})
      continue
    }
    const values = readUnknown(node, quick)
    const placed = values.length > 0 ? readUnknown(node, placing) : []
    for (const [index, {value}] of values.entries()) {
      read.push({value, trace: placed[index]?.trace ?? {spans: []}})
    }
  }
  return placing.all(read, nodes)
}

function membersOf(claim: ReturnType<typeof claimed>): Members {
  const trace: Trace | undefined = claim && claim !== nothing ? claim.trace : undefined
  return trace?.members ?? trace?.later?.() ?? []
}
