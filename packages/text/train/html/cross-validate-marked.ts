import type {MarkedModels} from '../../src/learned/html/marked-questions.ts'
import type {MarkedOpinions} from '../../src/learned/html/page-columns.ts'
import {
  askSecond,
  chooseMarked,
  type MarkedProbabilities,
  type MarkedReading,
} from '../../src/learned/html/read-marked.ts'
import {folds} from '../load-pages.ts'
import {
  firstTable,
  growMarkedFirst,
  growMarkedSecond,
  markedOpinions,
  secondTable,
} from './grow-marked.ts'
import {growChoices} from './marked-choices.ts'
import type {MarkedExample} from './marked-pages.ts'

/** What is known at the end: how each page was read by models that had not seen its site. */
export interface MarkedValidation {
  readonly readings: ReadonlyMap<MarkedExample, MarkedReading>
  readonly opinions: ReadonlyMap<MarkedExample, MarkedOpinions>
  readonly probabilities: ReadonlyMap<MarkedExample, MarkedProbabilities>
}

/**
 * Read each site's pages with models that saw nothing of the site. Nested: the second models of a
 * fold learn from opinions of first models that saw neither that fold nor the page's own, and the
 * last choices from probabilities of second models that saw neither.
 */
export function crossValidateMarked(
  examples: readonly MarkedExample[],
  log: (line: string) => void,
): MarkedValidation {
  const table = firstTable(examples)
  const without = (...left: readonly number[]): readonly MarkedExample[] =>
    examples.filter(({page}) => !left.includes(page.fold))
  const firsts = new Map<string, MarkedModels['first']>()
  const firstOf = (...left: readonly number[]): MarkedModels['first'] => {
    const key = [...new Set(left)].sort().join(' ')
    const known = firsts.get(key) ?? growMarkedFirst(table, without(...left))
    if (!firsts.has(key)) log(`first models without folds ${key}`)
    firsts.set(key, known)
    return known
  }
  const readings = new Map<MarkedExample, MarkedReading>()
  const opinions = new Map<MarkedExample, MarkedOpinions>()
  const probabilities = new Map<MarkedExample, MarkedProbabilities>()
  for (let fold = 0; fold < folds; fold++) {
    const outside = new Map<MarkedExample, MarkedOpinions>()
    for (const example of examples)
      outside.set(example, markedOpinions(firstOf(fold, example.page.fold), example))
    const second = secondTable(outside)
    const known = new Map<MarkedExample, MarkedProbabilities>()
    for (let other = 0; other < folds; other++) {
      const models = growMarkedSecond(second, without(fold, other))
      for (const example of examples)
        if (example.page.fold === other && !example.copy)
          known.set(example, probabilitiesOf(models, example, outside.get(example)))
    }
    const learned = new Map([...known].filter(([{page}]) => page.fold !== fold))
    const choices = growChoices(learned)
    for (const [example, own] of known) {
      if (example.page.fold !== fold) continue
      const {view, features, page} = example
      readings.set(example, chooseMarked(view, features, own, choices, page.lang))
      probabilities.set(example, own)
    }
    for (const [example, opinion] of outside)
      if (example.page.fold === fold) opinions.set(example, opinion)
    log(`second models without fold ${fold}`)
  }
  return {readings, opinions, probabilities}
}

/** What second models say of a page. */
export function probabilitiesOf(
  models: MarkedModels['second'],
  {view, features}: MarkedExample,
  opinions: MarkedOpinions | undefined,
): MarkedProbabilities {
  const none = new Float32Array(view.lines.length)
  const known = opinions ?? {
    body: none,
    heading: none,
    headline: none,
    dek: none,
    byline: none,
    topics: none,
    before: none,
    after: none,
  }
  return askSecond(view, features, known, models)
}
