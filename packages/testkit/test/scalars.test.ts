import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {characters, multiline} from '../../schema/src/scalars/characters.ts'
import {id} from '../../schema/src/scalars/id.ts'
import {json, jsonObject} from '../../schema/src/scalars/json.ts'
import {kebab} from '../../schema/src/scalars/kebab.ts'
import {language} from '../../schema/src/scalars/language.ts'
import {slug} from '../../schema/src/scalars/slug.ts'
import {slugline} from '../../schema/src/scalars/slugline.ts'
import {text} from '../../schema/src/scalars/text.ts'
import {timestamp} from '../../schema/src/scalars/timestamp.ts'
import {url} from '../../schema/src/scalars/url.ts'
import {
  anyCharacters,
  anyFootnoteName,
  anyId,
  anyJson,
  anyJsonObject,
  anyKebab,
  anyLanguage,
  anyLines,
  anySlug,
  anyText,
  anyTimestamp,
  anyUrl,
  assertLaw,
} from '../src/index.ts'

test.each([
  ['anyCharacters', anyCharacters, characters],
  ['anyLines', anyLines, multiline],
  ['anyText', anyText, text],
  ['anyText, as a slugline', anyText, slugline],
  ['anyTimestamp', anyTimestamp, timestamp],
  ['anyUrl', anyUrl, url],
  ['anyId', anyId, id],
  ['anyKebab', anyKebab, kebab],
  ['anyFootnoteName', anyFootnoteName, kebab],
  ['anySlug', anySlug, slug],
  ['anyLanguage', anyLanguage, language],
  ['anyJson', anyJson, json],
  ['anyJsonObject', anyJsonObject, jsonObject],
])('%s satisfies its schema', (name, arbitrary, schema) => {
  assertLaw(
    name,
    fc.property<[unknown]>(arbitrary, (value) => {
      expect(schema.safeParse(value).error).toBeUndefined()
    }),
    {runs: 5000},
  )
})

test('leap days, far years and every precision of a timestamp occur', () => {
  const values = fc.sample(anyTimestamp, 20_000)
  for (const pattern of [
    /^\d{4}$/u,
    /^\d{4}-\d\d$/u,
    /-02-29/u,
    /^0000/u,
    /T.*Z$/u,
    /\.\d{9}/u,
    /-00:00$/u,
  ])
    expect(
      values.some((value) => pattern.test(value)),
      String(pattern),
    ).toBe(true)
})

test('text is hostile: edges, markup, YAML, times and addresses occur', () => {
  const values = fc.sample(anyCharacters, 20_000)
  const cases = [
    '',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '<b>',
    '&amp;',
    ':::aside',
    '1. ',
    '```',
    ': ',
    ' #',
  ]
  for (const one of [
    ...cases,
    '0x1F',
    '16:30',
    'a@b.example',
    'https://',
    '😀',
    'مرحبا',
    '\\',
    '__proto__',
  ])
    expect(
      values.some((value) => value.includes(one)),
      one,
    ).toBe(true)
  expect(values.some((value) => value !== value.trimEnd())).toBe(true)
  expect(values.some((value) => value === '')).toBe(true)
})
