import * as fc from 'fast-check'

/** A whole number from 0 to `max`: mostly small, now and then at an end, or zero with a sign. */
export function anyCount(max: number = Number.MAX_SAFE_INTEGER): fc.Arbitrary<number> {
  return fc.oneof(
    {weight: 8, arbitrary: fc.integer({min: 0, max: Math.min(max, 12)})},
    {weight: 2, arbitrary: fc.integer({min: 0, max})},
    {weight: 1, arbitrary: fc.constantFrom(max, -0)},
  )
}

/** Any number that JSON can write. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  {weight: 4, arbitrary: fc.integer({min: -10, max: 10})},
  {weight: 2, arbitrary: fc.double({noNaN: true, noDefaultInfinity: true})},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      -0,
      0.1,
      1e21,
      1e-7,
      5e-324,
      Number.MAX_VALUE,
      -1e308,
      2 ** 53,
      2 ** 64,
    ),
  },
)
