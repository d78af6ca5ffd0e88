import type {ProjectRule} from './project-rule.ts'
import {collectReferences, type ReferenceFacts} from './reference-facts.ts'
import {unknownReferences} from './unknown-reference.ts'

/** A topic by an id that none has: the piece is not found under what it is about. */
export const topicUnknown: ProjectRule<ReferenceFacts> = {
  facts: 'references',
  collect: collectReferences,
  check: (index) =>
    unknownReferences(index, {code: 'topic-unknown', name: 'topic', references: 'topics'}),
}
