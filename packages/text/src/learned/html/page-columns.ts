import type {Columns} from '../features/columns.ts'
import type {LineFeatures} from '../features/line-features.ts'
import {pageView} from '../features/page-view.ts'
import {containerColumns} from './container-columns.ts'
import {groupsOf} from './element-columns.ts'
import {looksOf} from './look-columns.ts'
import type {MarkedView} from './marked-lines.ts'
import type {MarkedFirst} from './marked-questions.ts'
import {nameKinds} from './name-words.ts'

/** What the first models think of every line. */
export type MarkedOpinions = Readonly<Record<MarkedFirst, Float32Array>>

const again: readonly string[] = [
  ...'p li a figure figcaption blockquote table nav aside header footer article main section form button ul h1 h2 h3 h4 strong div span'
    .split(' ')
    .map((tag) => `in:${tag}`),
  ...nameKinds.map((kind) => `named:${kind}`),
  ...'plain:body depth headingLevel linked bold links timed images hidden sameParentBefore sameParentAfter alikeBefore alikeAfter atInBlock dataHeadline metaHeadline title dekClaim topicClaim sectionClaim authorClaim authorsIn authorsInShare topicsIn topicsInShare bodyClaim dekPart printsDay publishedDay updatedDay timeDay'.split(
    ' ',
  ),
  ...'text:in text:steps text:branch text:branchLike text:branchLines wholeBold look:followed look:behind look:many look:length look:stops text:headings text:bolds levelRank untilHeading sinceHeading sameLevel'.split(
    ' ',
  ),
  ...['parent', 'grand', 'like', 'likeParent', 'look'].flatMap((group) => [
    `rank:${group}`,
    `lines:${group}`,
    `mean:${group}`,
  ]),
]

/** The second view of a marked page: the opinions in the page, and summed up by its elements. */
export function markedView2(
  view: MarkedView,
  features: LineFeatures,
  opinions: MarkedOpinions,
): Columns {
  const columns = pageView(features, {...opinions, strict: opinions.body})
  for (const name of again) columns.add(name).set(features.columns.get(name))
  const length = features.columns.get('length')
  for (const {name, of} of groupsOf(view, looksOf(view, features.columns))) {
    summed(columns, `body:${name}`, of, opinions.body, length)
    if (name === 'like' || name === 'likeParent' || name === 'parent' || name === 'look') {
      summed(columns, `heading:${name}`, of, opinions.heading)
      summed(columns, `topics:${name}`, of, opinions.topics)
    }
  }
  const masses = length.map((size, row) => Math.min(600, size) * (opinions.body[row] ?? 0) ** 2)
  containerColumns(columns, view, 'main', masses)
  for (const name of ['body:like', 'body:parent', 'headingLevel', 'linked'])
    for (const step of [-1, 1]) columns.shifted(name, step)
  return columns
}

/** The mean of a group’s opinions without the line’s own, and their sum. */
function summed(
  columns: Columns,
  name: string,
  of: Int32Array,
  opinion: Float32Array,
  weights?: Float32Array,
): void {
  const mean = columns.add(name)
  const total = columns.add(`${name}Sum`)
  const sums = new Map<number, {weight: number; sum: number}>()
  const weightOf = (row: number): number => Math.min(400, weights?.[row] ?? 1)
  for (let row = 0; row < columns.count; row++) {
    const key = of[row] ?? -1
    const sum = sums.get(key) ?? {weight: 0, sum: 0}
    sum.weight += weightOf(row)
    sum.sum += weightOf(row) * (opinion[row] ?? 0)
    sums.set(key, sum)
  }
  for (let row = 0; row < columns.count; row++) {
    const sum = sums.get(of[row] ?? -1)
    if (!sum) continue
    const own = weightOf(row)
    const rest = sum.weight - own
    mean[row] = rest > 0 ? (sum.sum - own * (opinion[row] ?? 0)) / rest : -1
    total[row] = Math.log2(1 + Math.max(0, sum.sum))
  }
}
