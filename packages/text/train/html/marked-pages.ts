import {readFileSync} from 'node:fs'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import {markedPage} from '../../../formats/src/page/marked-page.ts'
import type {LineFeatures} from '../../src/learned/features/line-features.ts'
import {markedFeatures} from '../../src/learned/html/marked-features.ts'
import {type MarkedView, markedView} from '../../src/learned/html/marked-lines.ts'
import type {PlainModels} from '../../src/learned/html/marked-questions.ts'
import {type Labels, labelSegments} from '../labels.ts'
import type {CorpusPage} from '../load-pages.ts'
import {withBoldHeadings} from './bold-headings.ts'

/** A page of HTML with its features and truths. */
export interface MarkedExample {
  readonly page: CorpusPage
  readonly view: MarkedView
  readonly segments: MarkedView['lines']
  readonly features: LineFeatures
  readonly rows: Float32Array
  readonly labels: Labels
  /** Its first row in the table of all pages. */
  readonly offset: number
  /** Its headings are bold paragraphs: one more page to learn headings from, never one to test. */
  readonly copy: boolean
}

/** The HTML of a page of the corpus. */
export const htmlOf = (folder: string, {id}: {readonly id: string}): string =>
  gunzipSync(
    readFileSync(path.join(folder, 'html', `${id.replaceAll('/', '--')}.html.gz`)),
  ).toString('utf8')

/** The pages whose HTML is at hand, as examples. */
export function markedExamples(
  folder: string,
  pages: readonly CorpusPage[],
  plain: PlainModels,
): readonly MarkedExample[] {
  let offset = 0
  return pages.flatMap((page): readonly MarkedExample[] => {
    if (!page.dev) return []
    const marked = markedPage(htmlOf(folder, page), 256).page
    const view = markedView(marked)
    if (view.lines.length === 0) return []
    const labels = labelSegments(page, view.lines)
    const tagged = taggedHeadings(view, labels)
    const copies = tagged.size === 0 ? [] : [markedView(withBoldHeadings(marked, tagged))]
    return [
      exampleOf(page, view, labels, false),
      ...copies.map((copy) => exampleOf(page, copy, labels, true)),
    ]
  })

  function exampleOf(
    page: CorpusPage,
    view: MarkedView,
    labels: Labels,
    copy: boolean,
  ): MarkedExample {
    const features = markedFeatures(view, page.lang, plain)
    const example = {
      page,
      view,
      segments: view.lines,
      features,
      rows: features.columns.rows(),
      labels,
      offset,
      copy,
    }
    offset += view.lines.length
    return example
  }
}

/** The elements that make headings of the lines that are some. */
function taggedHeadings(
  {lines, page: {elements}}: MarkedView,
  {heading}: Labels,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [row, {inner}] of lines.entries()) {
    if (heading[row] !== 1) continue
    for (let at = inner; at >= 0; at = elements[at]?.parent ?? -1)
      if (/^h[2-6]$/.test(elements[at]?.tag ?? '')) found.add(at)
  }
  return found
}
