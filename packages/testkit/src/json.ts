import type {Json, JsonObject} from '@copydesk/schema'
import * as fc from 'fast-check'
import {anyCharacters} from './characters.ts'
import {anyNumber} from './numbers.ts'
import {reserved} from './pieces.ts'

const string = fc.oneof(
  {weight: 4, arbitrary: anyCharacters},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '\0',
      '\n',
      '\r\n',
      'a\nb\n',
      ' a',
      '\u0085',
      '\x7f',
      '\x1b[31m',
    ),
  },
)

const key = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom('a', 'b', 'priority', 'desk')},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '0',
      '-1',
      '1e3',
      'a/b',
      '~0',
      '~1',
      'a.b',
      '<<',
      '- a',
      '? ',
      'null',
      '\n',
      '\0',
    ),
  },
  {weight: 1, arbitrary: fc.constantFrom(...reserved.filter((name) => name !== '__proto__'))},
  {weight: 1, arbitrary: anyCharacters.map((name) => name.replaceAll('__proto__', '__proto'))},
)

const tied = fc.letrec<{readonly json: Json; readonly object: JsonObject}>((tie) => ({
  json: fc.oneof(
    {depthIdentifier: 'json', depthSize: 'small', maxDepth: 3, withCrossShrink: true},
    {weight: 4, arbitrary: string},
    {weight: 1, arbitrary: fc.constant(null)},
    {weight: 1, arbitrary: fc.boolean()},
    {weight: 2, arbitrary: anyNumber},
    {weight: 2, arbitrary: fc.array(tie('json'), {maxLength: 3, depthIdentifier: 'json'})},
    {weight: 2, arbitrary: tie('object')},
  ),
  object: fc.dictionary(key, tie('json'), {
    maxKeys: 3,
    noNullPrototype: true,
    depthIdentifier: 'json',
  }),
}))

/** Any JSON that a user's own field may hold. */
export const anyJson: fc.Arbitrary<Json> = tied.json

/**
 * An object of any JSON, with hostile keys. One is `constructor`, which vitest's `toStrictEqual`
 * takes for the class of the object: compare with `deepStrictEqual` of `node:assert`.
 */
export const anyJsonObject: fc.Arbitrary<JsonObject> = tied.object
