import * as fc from 'fast-check'

/** A member that may be absent: it is there one time in `1 + absent`. */
export function maybe<T>(arbitrary: fc.Arbitrary<T>, absent = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    {withCrossShrink: true},
    {weight: absent, arbitrary: fc.constant(undefined)},
    {weight: 1, arbitrary},
  )
}

/** An object with an arbitrary for each member of its interface. What is undefined is left out. */
export function object<T extends object>(
  members: {
    readonly [K in keyof T]-?: fc.Arbitrary<T[K]>
  },
): fc.Arbitrary<T> {
  return fc.record<T>(members).map(
    (value) =>
      Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T, // only optional members can be undefined
  )
}
