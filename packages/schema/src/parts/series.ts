import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'

/** How often a series appears. */
export const cadences = [
  'daily',
  'weekdays',
  'twiceWeekly',
  'weekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'yearly',
  'irregular',
] as const

/** A cadence of {@link cadences}. */
export type Cadence = (typeof cadences)[number]

/** The days of the week, as schema.org names them. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** A day of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number]

/** The series that a piece is one of: a newsletter, a column. */
export interface Series {
  readonly name: Text
  readonly publisher?: Text | undefined
  readonly description?: Text | undefined
  readonly cadence?: Cadence | undefined
  readonly deliveryDay?: Weekday | undefined
  readonly url?: Url | undefined
}

/** The schema of {@link Series}. */
export const series: z.ZodType<Series> = z
  .strictObject({
    name: text,
    publisher: text.optional(),
    description: text.optional(),
    cadence: z.enum(cadences).optional(),
    deliveryDay: z.enum(weekdays).optional(),
    url: url.optional(),
  } satisfies Fields<Series>)
  .meta({id: 'Series'})
