import * as fc from 'fast-check'

/** A list of at most `maxLength`, now and then empty. */
export const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<readonly T[]> =>
  fc.array(arbitrary, {maxLength})
