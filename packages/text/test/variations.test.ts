import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Brief} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {parseText} from '../src/index.ts'

const seed: string = fileURLToPath(
  new URL('../../../../shared/corpus/seed/china-brief.txt', import.meta.url),
)
const own: string = fileURLToPath(
  new URL('../../../examples/editions/dijkbrief.txt', import.meta.url),
)

function briefIn(source: string): Brief {
  const read = parseText(source)
  if (!read.ok || read.value.type !== 'brief') throw new Error('Expected a brief')
  return read.value
}

/** The source with a line break wherever one piece of the page ends and another begins. */
function withLines(source: string): string {
  const {provenance} = parseText(source)
  return provenance
    .filter(({role}) => role !== 'blank')
    .map(({span}) => source.slice(span.start, span.end))
    .join('\n')
}

/** The source without a stretch: from some words up to others, which stay. */
function without(source: string, from: string, to: string): string {
  const start = source.indexOf(from)
  const end = source.indexOf(to, start + from.length)
  if (start < 0 || end < 0) throw new Error(`Expected \`${from}\` before \`${to}\``)
  return source.slice(0, start) + source.slice(end)
}

const words = (value: unknown): string => {
  if (typeof value === 'string') return `${value} `
  if (Array.isArray(value)) return value.map(words).join('')
  if (typeof value !== 'object' || value === null) return ''
  const kept = Object.entries(value).filter(([key]) => !['type', 'kind', 'runIn'].includes(key))
  return kept.map(([, child]) => words(child)).join('')
}

const oneSpaced = (text: string): string => text.split(/\s+/).join(' ').trim()

/** What must not change: every field, the sections with their items, and the words under them. */
function told(brief: Brief): unknown {
  const {lead, sections, signOff, comments, ...fields} = brief
  return {
    fields,
    count: comments?.count,
    lead: oneSpaced(words(lead)),
    sections: sections.map((section) => ({
      heading: oneSpaced(words(section.heading)),
      items: section.items.map(({heading}) => oneSpaced(words(heading))),
      words: oneSpaced(words([section.lead, section.items])),
    })),
    signOff: oneSpaced(words(signOff)),
  }
}

const atHand = existsSync(seed)
if (!atHand) console.log('The variations of the seed page were skipped: it is not at hand')

const headings = ({sections}: Brief): readonly string[] =>
  sections.flatMap(({heading, items}) =>
    [heading, ...items.map((item) => item.heading)]
      .map((inlines) => oneSpaced(words(inlines)))
      .filter(Boolean),
  )

test.runIf(atHand)('the seed page with line breaks at its seams keeps its headings', () => {
  const source = readFileSync(seed, 'utf8')
  const whole = briefIn(source)
  const lined = briefIn(withLines(source))
  expect(lined.headline).toBe(whole.headline)
  expect(lined.series?.name).toBe(whole.series?.name)
  expect(lined.editorNotes).toEqual(whole.editorNotes)
  const kept = headings(whole).filter((heading) => headings(lined).includes(heading))
  console.log(`${kept.length} of ${headings(whole).length} headings kept`)
  expect(kept.length).toBeGreaterThanOrEqual(headings(whole).length - 1)
})

test.runIf(atHand)('the seed page without its sign-up boxes is the same edition', () => {
  const source = readFileSync(seed, 'utf8')
  const cut = without(source, 'Sign up for Editors’ Picks', 'Beyond that, though,')
  expect(told(briefIn(cut))).toEqual(told(briefIn(source)))
})

test.runIf(atHand)('the seed page without its feedback form is the same edition', () => {
  const source = readFileSync(seed, 'utf8')
  const cut = source.slice(0, source.indexOf('Leave feedback about this'))
  const whole = briefIn(source)
  expect(told(briefIn(cut))).toEqual(told(whole))
  expect(briefIn(cut).comments?.form).toBeUndefined()
  expect(whole.comments?.form).toBeDefined()
})

test.runIf(atHand)('the seed page without its poem lacks only that', () => {
  const source = readFileSync(seed, 'utf8')
  const cut = without(
    source,
    '“Fine Furs, Sleek Steeds” By Bai Juyi',
    'James Palmer is a deputy editor',
  )
  const whole = told(briefIn(source)) as {sections: {words: string; heading: string}[]}
  const less = told(briefIn(cut)) as {sections: {words: string; heading: string}[]}
  expect(less.sections.map(({heading}) => heading)).toEqual(
    whole.sections.map(({heading}) => heading),
  )
  expect(less.sections.slice(0, -1)).toEqual(whole.sections.slice(0, -1))
  const rest = less.sections.at(-1)?.words ?? ''
  expect(rest.length).toBeGreaterThan(400)
  expect(whole.sections.at(-1)?.words.startsWith(rest.slice(0, 400))).toBe(true)
})

test('an edition is the same with a sign-up box in it', () => {
  const source = readFileSync(own, 'utf8')
  const box = 'Meld je aan voor de nieuwsbrief\nVul je e-mailadres in\nAanmelden\n\n'
  const at = source.indexOf('Lezerspost')
  expect(told(briefIn(source.slice(0, at) + box + source.slice(at)))).toEqual(told(briefIn(source)))
})
