import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Inline, inlines} from '../inlines/index.ts'
import {type Id, id} from '../scalars/id.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Profile, profile} from './profile.ts'

/** What a person or agency did for a piece. */
export const roles = [
  'author',
  'reporter',
  'correspondent',
  'columnist',
  'contributor',
  'editor',
  'photographer',
  'videographer',
  'illustrator',
  'graphics',
  'data',
  'research',
  'translator',
  'producer',
  'host',
  'agency',
] as const

/** A role of {@link roles}. */
export type Role = (typeof roles)[number]

/** What a credit may say beside whom it names. */
export interface CreditDetails {
  readonly role?: Role | undefined
  readonly jobTitle?: Text | undefined
  readonly organization?: Text | undefined
  readonly location?: Text | undefined
  readonly bio?: readonly Inline[] | undefined
  readonly profiles?: readonly Profile[] | undefined
}

/** A credit to a contributor of the repository, by id. A name here is how it is printed. */
export interface ReferredCredit extends CreditDetails {
  readonly ref: Id
  readonly name?: Text | undefined
}

/** A credit to a name. */
export interface NamedCredit extends CreditDetails {
  readonly name: Text
  readonly ref?: undefined
}

/** One name in a byline, with a role: a reference or a name. */
export type Credit = ReferredCredit | NamedCredit

/** The fields of {@link CreditDetails}, for those who have them too. */
export const creditDetails: {readonly [K in keyof CreditDetails]-?: Fields<CreditDetails>[K]} = {
  role: z.enum(roles).optional(),
  jobTitle: text.optional(),
  organization: text.optional(),
  location: text.optional(),
  bio: inlines.optional(),
  profiles: z.array(profile).optional(),
} satisfies Fields<CreditDetails>

const referred = {ref: id, name: text.optional(), ...creditDetails} satisfies Fields<ReferredCredit>
const named = {name: text, ...creditDetails} satisfies Fields<Omit<NamedCredit, 'ref'>>

/** The schema of {@link Credit}. */
export const credit: z.ZodType<Credit> = z
  .union([
    z.strictObject(named).meta({id: 'NamedCredit'}),
    z.strictObject(referred).meta({id: 'ReferredCredit'}),
  ])
  .meta({id: 'Credit'})
