import type {ProjectRule} from './project-rule.ts'
import {collectReferences, type ReferenceFacts} from './reference-facts.ts'
import {unknownReferences} from './unknown-reference.ts'

/** A credit by an id that nobody has: mostly a slip of the pen, and a byline without a name. */
export const contributorUnknown: ProjectRule<ReferenceFacts> = {
  facts: 'references',
  collect: collectReferences,
  check: (index) =>
    unknownReferences(index, {
      code: 'contributor-unknown',
      name: 'contributor',
      references: 'contributors',
    }),
}
