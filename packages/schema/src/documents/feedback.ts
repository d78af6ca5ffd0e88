import * as z from 'zod'
import {type Block, blocks} from '../blocks/index.ts'
import type {Fields} from '../fields.ts'
import {type Inline, inlines} from '../inlines/index.ts'
import {type Media, media} from '../parts/media.ts'
import {type Rating, rating} from '../parts/rating.ts'
import {type Id, id} from '../scalars/id.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Timestamp, timestamp} from '../scalars/timestamp.ts'
import {type Url, url} from '../scalars/url.ts'
import {type DocumentBase, documentBase} from './document-base.ts'

/** The kinds of reader feedback. */
export const feedbackKinds = ['comment', 'letter', 'review', 'correctionRequest'] as const

/** Where the newsroom stands with it. */
export const moderations = ['pending', 'published', 'rejected', 'spam'] as const

/** What a reader wrote to the paper. */
export interface Feedback extends DocumentBase {
  readonly type: 'feedback'
  readonly kind: (typeof feedbackKinds)[number]
  readonly about?: FeedbackSubject | undefined
  readonly author?: FeedbackAuthor | undefined
  readonly submittedAt?: Timestamp | undefined
  /** How a letter begins: *Dear editor,* */
  readonly salutation?: Text | undefined
  /** How a letter ends. */
  readonly signature?: Text | undefined
  readonly body: readonly Block[]
  readonly ratings?: readonly Rating[] | undefined
  readonly pros?: readonly (readonly Inline[])[] | undefined
  readonly cons?: readonly (readonly Inline[])[] | undefined
  readonly media?: readonly Media[] | undefined
  /** The id of the feedback that this one answers. */
  readonly replyTo?: Id | undefined
  readonly votes?: Votes | undefined
  readonly moderation?: (typeof moderations)[number] | undefined
}

/** The piece, or other thing, that feedback is about. */
export interface FeedbackSubject {
  readonly id?: Id | undefined
  readonly url?: Url | undefined
  readonly name?: Text | undefined
}

/** Who wrote. Personal data: kept inside the house. */
export interface FeedbackAuthor {
  readonly name?: Text | undefined
  readonly location?: Text | undefined
  /** The newsroom knows who it is. */
  readonly verified?: boolean | undefined
}

/** Other readers' votes. */
export interface Votes {
  readonly up?: number | undefined
  readonly down?: number | undefined
}

const about = z
  .strictObject({
    id: id.optional(),
    url: url.optional(),
    name: text.optional(),
  } satisfies Fields<FeedbackSubject>)
  .meta({id: 'FeedbackSubject'})
const author = z
  .strictObject({
    name: text.optional(),
    location: text.optional(),
    verified: z.boolean().optional(),
  } satisfies Fields<FeedbackAuthor>)
  .meta({id: 'FeedbackAuthor'})
const votes = z
  .strictObject({
    up: z.int().min(0).optional(),
    down: z.int().min(0).optional(),
  } satisfies Fields<Votes>)
  .meta({id: 'Votes'})

/** The schema of {@link Feedback}. */
export const feedback: z.ZodType<Feedback> = z
  .strictObject({
    type: z.literal('feedback'),
    ...documentBase,
    kind: z.enum(feedbackKinds),
    about: about.optional(),
    author: author.optional(),
    submittedAt: timestamp.optional(),
    salutation: text.optional(),
    signature: text.optional(),
    body: blocks,
    ratings: z.array(rating).optional(),
    pros: z.array(inlines).optional(),
    cons: z.array(inlines).optional(),
    media: z.array(media).optional(),
    replyTo: id.optional(),
    votes: votes.optional(),
    moderation: z.enum(moderations).optional(),
  } satisfies Fields<Feedback>)
  .meta({id: 'Feedback'})
