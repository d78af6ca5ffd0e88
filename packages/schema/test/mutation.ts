import {blockTypes, documentTypes, inlineTypes} from '@copydesk/schema'
import {anyString} from '@copydesk/testkit'
import * as fc from 'fast-check'

type Container = Record<string, unknown> | unknown[]

/** One place of a value: a member of an object, or an entry of a list. */
interface Place {
  readonly within: Container
  readonly key: string
}

interface Mutation {
  readonly kind: 'drop' | 'add' | 'break' | 'retype' | 'null' | 'change'
  /** Which of the places, counted round and round. */
  readonly where: number
  readonly key: string
  readonly value: unknown
  readonly string: string
  readonly number: number
  readonly type: string
}

const types = [
  ...documentTypes,
  ...blockTypes,
  ...inlineTypes,
  'listItem',
  'stanza',
  'line',
  'item',
  'nothing',
]
const keys = [
  'x',
  'type',
  'children',
  'url',
  'id',
  'ref',
  'name',
  'constructor',
  'toString',
  '__proto__',
  '',
]
const strings = [
  '',
  ' ',
  '\t',
  '\n',
  'a\nb',
  '\0',
  '\x7f',
  '\u0085',
  '\ud800',
  'a\udc00',
  'A B',
  'a--b',
  '-a',
  'é',
]
const dates = [
  '2025-02-29',
  '2024-02-29',
  '2025-13',
  '0000',
  '2025-1-1',
  '2025-01-01T24:00',
  '2025-01-01T23:60',
]
const numbers = [
  -1,
  1.5,
  -0,
  0,
  2,
  6,
  7,
  200,
  201,
  999_999_999,
  1e9,
  2 ** 53 - 1,
  2 ** 53,
  1e308,
  -5e-324,
]

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    {type: 'text', value: 'a'},
    {name: 'a'},
    'en',
  ),
  fc.constantFrom<unknown>(...numbers, ...strings, ...dates),
)

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'drop', 'add', 'break', 'break', 'retype', 'null', 'change'),
  where: fc.noBias(fc.nat()),
  key: fc.constantFrom(...keys),
  value,
  string: fc.oneof(anyString, fc.constantFrom(...strings, ...dates)),
  number: fc.constantFrom(...numbers),
  type: fc.constantFrom(...types),
})

/** A value with a change or two, at any depth. It may be as valid as before. */
export function mutated(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(arbitrary, fc.array(mutation, {minLength: 1, maxLength: 2}))
    .map(([original, mutations]) => {
      const root = {value: structuredClone(original)}
      for (const one of mutations) apply(one, root)
      return root.value
    })
}

/** A dropped, added or retyped key is looked for among those places that can have it. */
function apply(mutation: Mutation, root: Record<string, unknown>): void {
  const {kind, where, key, value, string, number, type} = mutation
  const all = places(root)
  const fitting = all.filter((place) => fits(kind, place))
  const place = fitting[where % fitting.length]
  if (!place) return
  const {within} = place
  const old: unknown = Reflect.get(within, place.key)
  if (kind === 'drop') drop(place)
  else if (kind === 'add') add(old, key, value)
  else if (kind === 'retype') set(place, type)
  else if (kind === 'null') set(place, null)
  else if (kind === 'change') set(place, value)
  else set(place, typeof old === 'number' ? number : string)
}

function fits(kind: Mutation['kind'], {within, key}: Place): boolean {
  const old: unknown = Reflect.get(within, key)
  if (kind === 'add') return typeof old === 'object' && old !== null
  if (kind === 'break') return typeof old === 'string' || typeof old === 'number'
  if (kind === 'retype') return key === 'type'
  return true
}

/** Every place of a value, the whole of it first. */
function places(within: Container): readonly Place[] {
  return Object.keys(within).flatMap((key) => {
    const member: unknown = Reflect.get(within, key)
    const below = isContainer(member) ? places(member) : []
    return [{within, key}, ...below]
  })
}

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null

function drop({within, key}: Place): void {
  if (Array.isArray(within)) within.splice(Number(key), 1)
  else Reflect.deleteProperty(within, key)
}

function add(to: unknown, key: string, value: unknown): void {
  if (Array.isArray(to)) to.push(structuredClone(value))
  else if (isContainer(to)) set({within: to, key}, value)
}

/** Defined rather than assigned, so that `__proto__` is a key like another, as `JSON.parse` makes it. */
function set({within, key}: Place, value: unknown): void {
  const how = {value: structuredClone(value), configurable: true, enumerable: true, writable: true}
  Object.defineProperty(within, key, how)
}
