import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {firstQuestions} from '../src/learned/features/page-view.ts'
import {choiceQuestions, type ReaderModels, secondQuestions} from '../src/learned/reader-models.ts'
import type {Forest} from '../src/learned/trees/forest.ts'
import type {PackedForest} from '../src/learned/trees/unpack-forest.ts'
import {type PackedReader, unpackReader} from '../src/learned/unpack-reader.ts'
import {type Precision, packForest} from './pack-forest.ts'

/** Pack all the forests of a reader. */
export const packReader = ({first, second, choices, calibration}: ReaderModels): PackedReader => ({
  first: packAll(firstQuestions, first),
  second: packAll(secondQuestions, second),
  choices: packAll(choiceQuestions, choices),
  calibration,
})

/** Forests whose few answers turn on little. All others lose nothing that a score shows by less. */
const fine: ReadonlySet<string> = new Set(['heading', 'headline', 'dek'])
const coarse: Precision = {steps: 25, digits: 3}

function packAll<K extends string>(
  questions: readonly K[],
  forests: Readonly<Record<K, Forest>>,
): Readonly<Record<K, PackedForest>> {
  const made = questions.map((question): [K, PackedForest] => [
    question,
    packForest(forests[question], fine.has(question) ? undefined : coarse),
  ])
  return Object.fromEntries(made) as Record<K, PackedForest> // one entry for each question
}

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
