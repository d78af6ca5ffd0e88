import {parent, resolve, steps} from '@copydesk/schema'

/** One step of a JSON patch, as RFC 6902 has it. */
export interface PatchStep {
  readonly op: 'add' | 'remove' | 'replace' | 'move'
  readonly path: string
  readonly from?: string
  readonly value?: unknown
}

/** A copy of a value with these steps taken. */
export function patched(value: unknown, patch: readonly PatchStep[]): unknown {
  const copy: unknown = structuredClone(value)
  for (const {op, path, from = '', value: given} of patch) {
    if (op === 'move') put(copy, path, take(copy, from), true)
    else if (op === 'remove') take(copy, path)
    else put(copy, path, given, op === 'add')
  }
  return copy
}

function take(value: unknown, path: string): unknown {
  const {within, name} = place(value, path)
  const found: unknown = Reflect.get(within, name)
  if (found === undefined) throw new Error(`Cannot find ${path}`)
  if (Array.isArray(within)) within.splice(Number(name), 1)
  else Reflect.deleteProperty(within, name)
  return found
}

function put(value: unknown, path: string, given: unknown, added: boolean): void {
  const {within, name} = place(value, path)
  if (!added && Reflect.get(within, name) === undefined) throw new Error(`Cannot find ${path}`)
  if (Array.isArray(within) && added) within.splice(Number(name), 0, given)
  else Reflect.set(within, name, given)
}

function place(value: unknown, path: string): {readonly within: object; readonly name: string} {
  const within = resolve(value, parent(path) ?? '')
  if (typeof within !== 'object' || within === null) throw new Error(`Cannot find ${path}`)
  return {within, name: steps(path).at(-1) ?? ''}
}
