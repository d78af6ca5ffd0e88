import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Id, id} from '../scalars/id.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'

/** A topic by its id in the repository or in a scheme. */
export interface IdentifiedTopic {
  readonly id: Id
  readonly name?: Text | undefined
  /** The vocabulary that the id is from. */
  readonly scheme?: Url | undefined
}

/** A topic by its name. */
export interface NamedTopic {
  readonly name: Text
  readonly scheme?: Url | undefined
  readonly id?: undefined
}

/** What a piece is about: an id or a name. */
export type TopicRef = IdentifiedTopic | NamedTopic

const identified = {
  id,
  name: text.optional(),
  scheme: url.optional(),
} satisfies Fields<IdentifiedTopic>
const named = {name: text, scheme: url.optional()} satisfies Fields<Omit<NamedTopic, 'id'>>

/** The schema of {@link TopicRef}. */
export const topicRef: z.ZodType<TopicRef> = z
  .union([
    z.strictObject(named).meta({id: 'NamedTopic'}),
    z.strictObject(identified).meta({id: 'IdentifiedTopic'}),
  ])
  .meta({id: 'TopicRef'})
