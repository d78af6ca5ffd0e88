import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {ReaderModels} from '../src/learned/reader-models.ts'
import {type PackedReader, unpackReader} from '../src/learned/unpack-reader.ts'
import {type Precision, packForest, packTogether} from './pack-forest.ts'

/** Pack all the forests of a reader. The labelling forests lose nothing that a score shows. */
export const packReader = ({first, second, choices, calibration}: ReaderModels): PackedReader => ({
  first: packTogether(first, stepsOf, digits),
  second: packTogether(second, stepsOf, digits),
  choices: {
    headline: packForest(choices.headline, precision),
    author: packForest(choices.author, precision),
    dek: packForest(choices.dek, precision),
    heading: packForest(choices.heading, precision),
  },
  calibration,
})

const digits = 4
const stepsOf = (): number => 127
const precision: Precision = {steps: 127, digits: 4}

const folder = fileURLToPath(new URL('../../../node_modules/.cache/copydesk/', import.meta.url))
const file = `${folder}line-folds.json`

interface Stored {
  readonly corpus: string
  readonly readers: readonly PackedReader[]
}

/** Keep the models of each fold on this machine: `npm run quality` reads every page with those that did not see its site. */
export function keepFoldModels(corpus: string, models: readonly ReaderModels[]): void {
  mkdirSync(folder, {recursive: true})
  const stored: Stored = {corpus, readers: models.map(packReader)}
  writeFileSync(file, JSON.stringify(stored))
}

/** The kept models, one a fold, or undefined where none were trained here on this corpus. */
export function foldModels(corpus: string): readonly ReaderModels[] | undefined {
  if (!existsSync(file)) return undefined
  const stored: Stored = JSON.parse(readFileSync(file, 'utf8'))
  return stored.corpus === corpus ? stored.readers.map(unpackReader) : undefined
}
