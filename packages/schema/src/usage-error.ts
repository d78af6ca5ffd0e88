/** A programmer's misuse, the only thing that throws: *Cannot …, expected …*. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
