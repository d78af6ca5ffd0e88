import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {collectNames, type NameFacts} from './name-facts.ts'
import {type PlacedFact, told} from './place-fact.ts'
import type {ProjectRule} from './project-rule.ts'

interface Topic {
  readonly file: string
  readonly broader: readonly PlacedFact[]
}

/** A topic that is a part of itself, by however many steps: what walks up the tree never arrives. */
export const topicLoop: ProjectRule<NameFacts> = {
  facts: 'names',
  collect: collectNames,
  *check({files}) {
    const topics = new Map<string, Topic>()
    for (const {file, facts} of files) {
      const {type, id, broader = []} = facts
      if (type === 'topic' && id && !topics.has(id[0])) topics.set(id[0], {file, broader})
    }
    const done = new Set<string>()
    for (const id of topics.keys()) {
      for (const {from, way, link} of loopsFrom(id, topics, done)) {
        const names = way.map((one) => quoted(one)).join(', ')
        const found = report(
          'topic-loop',
          `topic that is a part of itself by ${names}`,
          told(link[1]),
        )
        yield {...found, file: topics.get(from)?.file ?? ''}
      }
    }
  },
}

interface Loop {
  /** The topic that leads back, and by what. */
  readonly from: string
  readonly link: PlacedFact
  readonly way: readonly string[]
}

/** Each link that leads back to a topic that the way came from. A topic is gone through once. */
function* loopsFrom(
  start: string,
  topics: ReadonlyMap<string, Topic>,
  done: Set<string>,
): Generator<Loop> {
  if (done.has(start)) return
  const way: {readonly id: string; next: number}[] = [{id: start, next: 0}]
  const onWay = new Map([[start, 0]])
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const link = topics.get(here.id)?.broader[here.next++]
    if (!link) {
      done.add(here.id)
      onWay.delete(here.id)
      way.pop()
      continue
    }
    const [id] = link
    const begun = onWay.get(id)
    if (begun !== undefined) {
      yield {from: here.id, link, way: [...way.slice(begun).map((one) => one.id), id]}
    } else if (!done.has(id) && topics.has(id)) {
      onWay.set(id, way.length)
      way.push({id, next: 0})
    }
  }
}
