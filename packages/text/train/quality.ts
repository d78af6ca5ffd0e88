import {type Figure, figures, printFigures} from './scores.ts'

/** A page with its scores, ready for tables. */
export interface ScoredPage {
  readonly id: string
  readonly site: string
  readonly language: string
  readonly scores: Readonly<Record<string, number>>
  /** What is wrong with its body, in a few lines. */
  readonly why?: readonly string[] | undefined
}

/** The tables of a shape: all pages with intervals, each larger language, the worst ten bodies. */
export function qualityTables(shape: string, pages: readonly ScoredPage[]): string {
  const languages = new Map<string, ScoredPage[]>()
  for (const page of pages)
    languages.set(page.language, [...(languages.get(page.language) ?? []), page])
  const larger = [...languages]
    .filter(([, found]) => found.length >= 4)
    .sort((a, b) => b[1].length - a[1].length)
  const worst = [...pages]
    .filter(({scores}) => scores['body.f1'] !== undefined)
    .sort((a, b) => a.scores['body.f1']! - b.scores['body.f1']!)
  return [
    `${shape}: ${pages.length} pages, means with 95% intervals over sites`,
    printFigures(figures(pages)),
    '',
    ...byLanguage(larger.map(([language, found]) => [language, figures(found)])),
    '',
    'Worst bodies',
    ...worst
      .slice(0, 10)
      .flatMap(({id, scores, why = []}) => [
        `${scores['body.f1']!.toFixed(3)} P ${scores['body.p']!.toFixed(2)} R ${scores['body.r']!.toFixed(2)} ${id}`,
        ...why.map((line) => `      ${line}`),
      ]),
  ].join('\n')
}

function byLanguage(found: readonly (readonly [string, readonly Figure[]])[]): readonly string[] {
  const metrics = [...new Set(found.flatMap(([, rows]) => rows.map(({metric}) => metric)))]
  return [
    `${''.padEnd(20)}${found.map(([language]) => language.padStart(12)).join('')}`,
    ...metrics.map(
      (metric) =>
        metric.padEnd(20) +
        found
          .map(([, rows]) => {
            const row = rows.find((other) => other.metric === metric)
            return (row ? `${row.mean.toFixed(3)} (${row.pages})` : '-').padStart(12)
          })
          .join(''),
    ),
  ]
}
