import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import type {PackedHeadings} from '../../src/editions/edition-models.ts'
import type {HeadingModels} from '../../src/editions/heading-models.ts'
import type {Forest} from '../../src/learned/trees/forest.ts'
import {type Precision, packForest, packTogether} from '../pack-forest.ts'
import type {ShapedModels} from './page-samples.ts'

const target = fileURLToPath(
  new URL('../../src/editions/edition-weights.generated.ts', import.meta.url),
)

/** Write the weights with what they were made from; says how large they are. */
export function writeWeights(models: ShapedModels, page: Forest, head: readonly string[]): number {
  const packed = {
    lines: packHeadings(models.lines),
    flat: packHeadings(models.flat),
    page: packForest(page, coarse),
  }
  const source = [
    '/*',
    ...head.map((line) => ` * ${line}`),
    ' */',
    "import type {PackedEditions} from './edition-models.ts'",
    '',
    '/** The weights of the reader of newsletter editions. */',
    `export const editionWeights: PackedEditions = ${JSON.stringify(packed)}`,
    '',
  ].join('\n')
  writeFileSync(target, source)
  return gzipSync(source).length
}

/** As exactly as made-up editions can say. */
const coarse: Precision = {steps: 31, digits: 3}

const packHeadings = ({first, second}: HeadingModels): PackedHeadings => ({
  first: packTogether(first, () => coarse.steps, coarse.digits),
  second: packTogether(second, () => coarse.steps, coarse.digits),
})
