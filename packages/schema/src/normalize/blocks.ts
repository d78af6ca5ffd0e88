import type {BlockDefinition} from '../blocks/block-definition.ts'
import {type Block, type BlockMap, blockDefinitions} from '../blocks/index.ts'
import {normalizeByline, normalizeLinkItem} from './byline.ts'
import {normalizeData, normalizeJson} from './data.ts'
import {normalizeInlines} from './inlines.ts'
import type {Normal} from './normal.ts'

/** The normal forms for a body whose headings start at this depth. */
export function normalFor(headingDepth: Normal['headingDepth']): Normal {
  const normal: Normal = {
    blocks: (blocks) => {
      const kept: Block[] = []
      for (const block of blocks) {
        const one = normalizeBlock(block, normal)
        if (one) kept.push(one)
      }
      return kept
    },
    inlines: normalizeInlines,
    phrases: normalizeInlines,
    byline: normalizeByline,
    linkItem: normalizeLinkItem,
    data: normalizeData,
    json: normalizeJson,
    headingDepth,
  }
  return normal
}

/** As {@link normalFor}, for a document whose blocks are known to be settled. */
export const settledFor = (headingDepth: Normal['headingDepth']): Normal => ({
  ...normalFor(headingDepth),
  blocks: (blocks) => blocks,
})

/** The only code that goes from a block's name to its normal form. */
function normalizeBlock<K extends keyof BlockMap>(
  block: BlockMap[K] & {readonly type: K},
  normal: Normal,
): Block | undefined {
  const definition: BlockDefinition<BlockMap[K]> = blockDefinitions[block.type]
  return definition.normalize(block, normal)
}
