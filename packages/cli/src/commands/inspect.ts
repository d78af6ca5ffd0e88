import type {Colors} from '../report/colors.ts'
import {counted} from '../report/counted.ts'
import {markedSource, shownLabel} from '../report/marked-source.ts'
import {isFurniture, mannerOf, paintManner} from '../report/role-style.ts'
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
  yield* markedSource(source, stretches, {colors, width, apart: provenance !== undefined})
  yield ''
  yield* legend(stretches, colors)
}

/** The labels that occur, each in its colour and with its number: the document's, then furniture. */
function* legend(stretches: readonly Stretch[], colors: Colors): Generator<string> {
  const counts = new Map<string, number>()
  for (const {label} of stretches) {
    if (label !== undefined && label !== 'blank') counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const entries = [...counts].map(([label, count]) => ({
    furniture: isFurniture(label),
    text: `${paintManner(mannerOf(label), colors)(shownLabel(label, longest))} ${count}`,
  }))
  const content = entries.filter(({furniture}) => !furniture).map(({text}) => text)
  const rest = entries.filter(({furniture}) => furniture).map(({text}) => text)
  if (content.length > 0) yield `document   ${content.join('  ')}`
  if (rest.length > 0) yield `furniture  ${rest.join('  ')}`
  if (entries.length === 0) yield counted(0, 'label')
}

const longest = 30
