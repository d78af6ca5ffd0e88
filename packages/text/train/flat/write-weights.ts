import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import type {RunModels} from '../../src/learned/flat/run-questions.ts'
import {featureNames, type PackedRunModels} from '../../src/learned/flat/unpack-runs.ts'
import {packTogether} from '../pack-forest.ts'

const target = fileURLToPath(
  new URL('../../src/learned/flat/flat-weights.generated.ts', import.meta.url),
)

/** Write the weights with what there is to say of them, and how many bytes they are gzipped. */
export function writeRunWeights(
  {first, second, fields}: RunModels,
  head: readonly string[],
): number {
  const packed: PackedRunModels = {
    names: featureNames(),
    first: packTogether(first, () => coarse.steps, coarse.digits),
    second: packTogether(second, () => coarse.steps, coarse.digits),
    fields: packTogether(fields, () => fine.steps, fine.digits),
  }
  const body = [
    '/*',
    ...head.map((line) => ` * ${line}`),
    ' */',
    "import type {PackedRunModels} from './unpack-runs.ts'",
    '',
    '/** The weights of the reader of flattened pages. */',
    `export const flatWeights: PackedRunModels = ${JSON.stringify(packed)}`,
    '',
  ].join('\n')
  writeFileSync(target, body)
  return gzipSync(body).length
}

/** The labelling forests are packed coarsely: what many trees say together hides what each leaves out. */
const coarse = {steps: 45, digits: 3}
const fine = {steps: 90, digits: 4}
