import type {Span} from '@copydesk/schema'
import type {Place} from './place.ts'

/** A value that was read, and where it stands. */
export interface Done {
  readonly value: unknown
  readonly place: Place
}

/** A list or object that is still open. */
export interface Frame extends Done {
  readonly value: object
  readonly close: ']' | '}'
  /** The key that a value is read for, and where it stands. */
  name?: string
  key?: Span
}

/** Open a list or an object that stands at `start`, behind this key. */
export function openFrame(char: string, start: number, key: Span | undefined): Frame {
  const isObject = char === '{'
  const members = isObject ? new Map() : []
  const place: Place = {start, end: start, members, ...(key ? {key} : {})}
  return {place, value: isObject ? {} : [], close: isObject ? '}' : ']'}
}

/** Put a value into the list or object around it. */
export function attach({value, place, name}: Frame, done: Done): void {
  if (Array.isArray(value)) value.push(done.value)
  // Setting `__proto__` would change the object's prototype; defining it makes a plain member.
  else if (name === '__proto__') {
    const plain = {enumerable: true, configurable: true, writable: true}
    Object.defineProperty(value, name, {value: done.value, ...plain})
  } else if (name !== undefined) Reflect.set(value, name, done.value)
  if (Array.isArray(place.members)) place.members.push(done.place)
  else if (name !== undefined) place.members?.set(name, done.place)
}

/** The step of a pointer from a list or object to the value that is read for it. */
export const stepOf = ({value, name}: Frame): string =>
  name ?? String(Array.isArray(value) ? value.length : 0)
