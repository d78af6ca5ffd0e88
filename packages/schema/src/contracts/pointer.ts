/** A place in a value, as RFC 6901 writes it: `/sections/0/heading`. The empty string is the whole value. */
export type Pointer = string

/** The pointer to these steps. `pointer('body', 3, 'caption')` is `/body/3/caption`. */
export function pointer(...steps: readonly (string | number)[]): Pointer {
  return steps.map((step) => `/${escapeStep(step)}`).join('')
}

/** One step further down: `append('/body', 3)` is `/body/3`. */
export function append(at: Pointer, step: string | number): Pointer {
  return `${at}/${escapeStep(step)}`
}

/** The steps of a pointer, unescaped. */
export function steps(at: Pointer): readonly string[] {
  if (at === '') return []
  return at
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The place around this one, or `undefined` for the whole value. */
export function parent(at: Pointer): Pointer | undefined {
  return at === '' ? undefined : at.slice(0, at.lastIndexOf('/'))
}

/** What stands at a pointer, or `undefined`. Only a value's own members count. */
export function resolve(value: unknown, at: Pointer): unknown {
  let current = value
  for (const step of steps(at)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return
    current = Reflect.get(current, step)
  }
  return current
}

/** Hardly any step has to be escaped, and pointers are made for each part of a document. */
function escapeStep(step: string | number): string {
  if (typeof step === 'number') return String(step)
  if (!step.includes('/') && !step.includes('~')) return step
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
