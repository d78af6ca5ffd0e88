import type {Document} from '../documents/index.ts'
import type {Byline} from '../parts/byline.ts'
import {gathered, placeOf} from './gathered.ts'
import {type PlacedFact, placeFact} from './place-fact.ts'
import type {RuleContext} from './rule.ts'

/** Whom and what a document refers to by ids, and what ids of that kind it gives. */
export type ReferenceFacts = {
  readonly contributor?: string
  readonly topic?: string
  readonly contributors?: readonly PlacedFact[]
  readonly topics?: readonly PlacedFact[]
}

/** See {@link ReferenceFacts}. */
export function collectReferences(
  document: Document,
  context: RuleContext,
): ReferenceFacts | undefined {
  const contributors: PlacedFact[] = []
  const topics: PlacedFact[] = []
  const all = gathered(document, context)
  if ('byline' in document) inByline(document.byline, '/byline')
  for (const spot of all.of('item')) {
    if (spot.value.byline) inByline(spot.value.byline, `${placeOf(spot)}/byline`)
  }
  for (const spot of all.of('poem')) inCredits(spot.value.credits, `${placeOf(spot)}/credits`)
  if ('topics' in document) {
    for (const [index, topic] of (document.topics ?? []).entries()) {
      // An id of a scheme is known there, not here.
      if (topic.id === undefined || topic.scheme !== undefined) continue
      topics.push(placeFact(`/topics/${index}/id`, topic.id, context))
    }
  }
  if (document.type === 'topic' && document.scheme === undefined) {
    for (const [index, id] of (document.broader ?? []).entries()) {
      topics.push(placeFact(`/broader/${index}`, id, context))
    }
  }
  const facts: ReferenceFacts = {
    ...(document.type === 'contributor' ? {contributor: document.id} : {}),
    ...(document.type === 'topic' ? {topic: document.id} : {}),
    ...(contributors.length > 0 ? {contributors} : {}),
    ...(topics.length > 0 ? {topics} : {}),
  }
  return Object.keys(facts).length > 0 ? facts : undefined

  function inByline(byline: Byline | undefined, at: string): void {
    inCredits(byline?.contributors, `${at}/contributors`)
  }

  function inCredits(
    credits: readonly {readonly ref?: string | undefined}[] | undefined,
    at: string,
  ): void {
    for (const [index, {ref}] of (credits ?? []).entries()) {
      if (ref !== undefined) contributors.push(placeFact(`${at}/${index}/ref`, ref, context))
    }
  }
}
