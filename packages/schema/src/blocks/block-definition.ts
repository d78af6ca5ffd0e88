import type * as z from 'zod'
import type {Inline} from '../inlines/index.ts'
import type {Normal} from '../normalize/normal.ts'
import type {Settled, Unread} from '../normalize/settled.ts'
import type {Block} from './index.ts'

/** The schemas that recur in blocks, handed in so that no block imports the table that holds it. */
export interface Content {
  readonly blocks: z.ZodType<readonly Block[]>
  readonly inlines: z.ZodType<readonly Inline[]>
}

/** All that shared code needs to know of one block. */
export interface BlockDefinition<B extends {readonly type: string}> {
  readonly schema: (content: Content) => z.ZodType<B>
  /** The members that hold nodes or words, in reading order. */
  readonly parts: readonly (keyof B & string)[]
  /** The block in its normal form, as another block where that is its normal form, or nothing. */
  readonly normalize: (block: B, normal: Normal) => Block | undefined
  /**
   * Whether a value of this type certainly fits the schema and is in its normal form. For the blocks
   * that are many; any other is read and built anew each time. `room` is for what stands inside.
   */
  readonly isSettled?: ((block: Unread, settled: Settled, room: number) => boolean) | undefined
}
