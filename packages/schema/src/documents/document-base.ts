import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Id, id} from '../scalars/id.ts'
import {type JsonObject, jsonObject} from '../scalars/json.ts'
import {type Language, language} from '../scalars/language.ts'
import {type Slug, slug} from '../scalars/slug.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Timestamp, timestamp} from '../scalars/timestamp.ts'
import {type Url, url} from '../scalars/url.ts'

/** Where a document is on its way. */
export const statuses = ['draft', 'ready', 'published', 'withdrawn'] as const

/** What every document may say of itself. */
export interface DocumentBase {
  /** What others refer to it by: no blanks, and kept when the headline or the URL changes. */
  readonly id?: Id | undefined
  /** The main language of its text, as a BCP 47 tag: `en`, `de-AT`. */
  readonly language?: Language | undefined
  /** Its name in a URL: `last-ferry`. The newsroom's working name is the `slugline`. */
  readonly slug?: Slug | undefined
  /** Where it is published. */
  readonly url?: Url | undefined
  /** Where it is on its way. Drafts are written to no public format unless asked for. */
  readonly status?: (typeof statuses)[number] | undefined
  /**
   * When it was first published: `2025-01-28`, or `2025-01-28T16:30` with a zone where one is known. As
   * precise as the source, and no more.
   */
  readonly publishedAt?: Timestamp | undefined
  /** When its text was last changed, written as `publishedAt` is. */
  readonly updatedAt?: Timestamp | undefined
  /** Not to be published before this time. Until then it is written to no public format unless asked for. */
  readonly embargoUntil?: Timestamp | undefined
  /** Not to be shown after this time. */
  readonly expiresAt?: Timestamp | undefined
  /** Dates as printed, where they cannot be resolved: *2 hours ago*, *ET*. */
  readonly printed?: PrintedDates | undefined
  /** The copyright line or licence. */
  readonly rights?: Text | undefined
  /** Your own fields: any JSON. Give `check` a schema for them. */
  readonly extra?: JsonObject | undefined
}

/** Dates as the page prints them, never resolved. */
export interface PrintedDates {
  readonly publishedAt?: Text | undefined
  readonly updatedAt?: Text | undefined
  /** The zone's printed name, where it is no offset: *ET*. */
  readonly zone?: Text | undefined
}

const printed = z
  .strictObject({
    publishedAt: text.optional(),
    updatedAt: text.optional(),
    zone: text.optional(),
  } satisfies Fields<PrintedDates>)
  .meta({id: 'PrintedDates'})

/** The fields of {@link DocumentBase}. */
export const documentBase: {readonly [K in keyof DocumentBase]-?: Fields<DocumentBase>[K]} = {
  id: id.optional(),
  language: language.optional(),
  slug: slug.optional(),
  url: url.optional(),
  status: z.enum(statuses).optional(),
  publishedAt: timestamp.optional(),
  updatedAt: timestamp.optional(),
  embargoUntil: timestamp.optional(),
  expiresAt: timestamp.optional(),
  printed: printed.optional(),
  rights: text.optional(),
  extra: jsonObject.optional(),
} satisfies Fields<DocumentBase>
