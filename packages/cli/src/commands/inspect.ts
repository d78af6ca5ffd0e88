import type {Colors} from '../report/colors.ts'
import {markedSource, shownLabel} from '../report/marked-source.ts'
import {type Manner, paintManner} from '../report/role-style.ts'
import {type Stretch, toStretches} from '../report/stretch.ts'
import type {SourceFile} from './check.ts'
import {type ParsedFile, parseFile} from './parse.ts'

/** A file and what each part of it was taken for. */
export interface InspectedFile extends ParsedFile {
  readonly stretches: readonly Stretch[]
}

/** Read a file, and tell what was made of each part of it. */
export function inspectFile(file: SourceFile): InspectedFile {
  const parsed = parseFile(file)
  return {...parsed, stretches: toStretches(parsed, file.source.length)}
}

/** The source with its roles for people, in rows. */
export function* prettyInspection(
  {source}: SourceFile,
  {stretches, provenance}: InspectedFile,
  {colors, width}: {readonly colors: Colors; readonly width: number},
): Generator<string> {
  const apart = provenance !== undefined
  yield* markedSource(source, stretches, {colors, width, apart})
  yield ''
  for (const [title, furniture] of [
    ['document', false],
    ['furniture', true],
  ] as const) {
    const entries = countLabels(stretches).filter(
      ({manner}) => (manner === 'furniture') === furniture,
    )
    const words = entries.map(({label, count, manner}): Word => {
      const text = shownLabel(label, longest)
      // What is not told apart is in pieces, and their number means nothing.
      const tail = apart ? ` ${count}` : ''
      return {length: text.length + tail.length, text: paintManner(manner, colors)(text) + tail}
    })
    yield* legend(title, words, width)
  }
}

interface Count {
  readonly label: string
  readonly count: number
  readonly manner: Manner | undefined
}

/** The labels that occur, in the order in which they do. */
function countLabels(stretches: readonly Stretch[]): readonly Count[] {
  const counts = new Map<string, Count>()
  for (const {label, manner} of stretches) {
    if (label === undefined || label === 'blank') continue
    counts.set(label, {label, manner, count: (counts.get(label)?.count ?? 0) + 1})
  }
  return [...counts.values()]
}

/** A text and the columns that it fills without its colours. */
interface Word {
  readonly text: string
  readonly length: number
}

const longest = 30
const margin = 14

/** One entry of the legend, in as many rows as it takes. */
function* legend(title: string, words: readonly Word[], width: number): Generator<string> {
  let row = title.padStart(margin)
  let columns = margin
  for (const {text, length} of words) {
    if (columns + 2 + length > width && columns > margin) {
      yield row
      row = ' '.repeat(margin)
      columns = margin
    }
    row += `  ${text}`
    columns += 2 + length
  }
  if (words.length > 0) yield row
}
