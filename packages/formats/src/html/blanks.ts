import type {ElementContent} from 'hast'
import {h, t} from './hast.ts'

/** What browsers, or editors by `&nbsp;`, show as no more than one space. */
const run = /[ \t\n\f\r\u00a0]{2,}|[\t\n\f\r]/
const runs = /[ \t\n\f\r\u00a0]{2,}|[\t\n\f\r]/g

/** Text as a browser shows it: each run of blanks as one space. A single `&nbsp;` is kept. */
export const collapse = (value: string): string =>
  run.test(value) ? value.replace(runs, ' ') : value

/** Words, in an element that keeps their blanks where reading would not. */
export function words(value: string): ElementContent {
  return run.test(value) ? h('span', {style: keepsBlanks}, [t(value)]) : t(value)
}

/** The style of such an element. */
export const keepsBlanks = 'white-space:pre-wrap'

/** Whether reading would change these blanks, those at the ends among them. */
export const hasLooseBlanks = (value: string): boolean =>
  run.test(value) || value.trim() !== value || value === ''
