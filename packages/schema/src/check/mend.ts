import type {BuiltInCode} from '../diagnostics/codes.ts'
import {language} from '../scalars/language.ts'
import {timestamp} from '../scalars/timestamp.ts'
import {slugify} from '../slugify.ts'
import type {Replacement} from './replace.ts'

type Mender = (value: string) => Replacement | undefined

const menders: {readonly [C in BuiltInCode]?: Mender} = {
  'slug-not-kebab': toKebab,
  'name-malformed': toKebab,
  'timestamp-malformed': toTimestamp,
  'language-malformed': toLanguage,
}

/** What a malformed scalar was meant to be, where there is one answer. */
export const mend = (code: BuiltInCode, value: string): Replacement | undefined =>
  menders[code]?.(value)

function toKebab(from: string): Replacement | undefined {
  const to = slugify(from)
  return to === '' ? undefined : {from, to, safe: false}
}

/** A blank or a small `t` before the time, one digit for a month, day or hour: `2025-1-5 9:30`. */
function toTimestamp(from: string): Replacement | undefined {
  const date = /^(\d{4})-(\d\d?)-(\d\d?)(?:[ tT](\d\d?)(:\d\d.*))?$/.exec(from)
  if (!date) return undefined
  const [, year, month = '', day = '', hour, rest = ''] = date
  const time = hour === undefined ? '' : `T${hour.padStart(2, '0')}${rest.replace(/z$/, 'Z')}`
  const to = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`
  return timestamp.safeParse(to).success ? {from, to, safe: true} : undefined
}

/** POSIX writes `de_AT`. */
function toLanguage(from: string): Replacement | undefined {
  const to = from.replaceAll('_', '-')
  return language.safeParse(to).success ? {from, to, safe: true} : undefined
}
