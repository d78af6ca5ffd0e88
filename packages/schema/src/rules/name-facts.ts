import type {Document} from '../documents/index.ts'
import {type PlacedFact, placeFact} from './place-fact.ts'
import type {RuleContext} from './rule.ts'

/** By what names a document is known. */
export type NameFacts = {
  readonly type: Document['type']
  readonly id?: PlacedFact
  readonly slug?: PlacedFact
  readonly language?: string
  readonly url?: string
  /** The topics that a topic is a part of. */
  readonly broader?: readonly PlacedFact[]
}

/** See {@link NameFacts}. */
export function collectNames(document: Document, context: RuleContext): NameFacts | undefined {
  const {type, id, slug, language, url} = document
  if (id === undefined && slug === undefined) return
  const broader = type === 'topic' ? document.broader : undefined
  return {
    type,
    ...(id === undefined ? {} : {id: placeFact('/id', id, context)}),
    ...(slug === undefined ? {} : {slug: placeFact('/slug', slug, context)}),
    ...(language === undefined ? {} : {language}),
    ...(url === undefined ? {} : {url}),
    ...(broader === undefined
      ? {}
      : {broader: broader.map((one, index) => placeFact(`/broader/${index}`, one, context))}),
  }
}
