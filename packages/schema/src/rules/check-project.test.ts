import {expect, test} from 'vitest'
import {report} from '../diagnostics/report.ts'
import type {Document} from '../documents/index.ts'
import {checkProject, type ProjectFile} from './check-project.ts'
import {collectFacts} from './collect-facts.ts'
import type {ProjectRule} from './project-rule.ts'

const article = (slug?: string): Document => ({
  type: 'article',
  body: [],
  ...(slug === undefined ? {} : {slug}),
})

/** Tells of every second document with a slug, and of how often its facts were asked for. */
function everySecond(): {readonly rule: ProjectRule; readonly asked: () => number} {
  let asked = 0
  const rule: ProjectRule = {
    facts: 'slugs',
    collect({slug}) {
      asked++
      return slug
    },
    *check({files}) {
      let odd = true
      for (const {file, facts} of files) {
        odd = !odd
        if (odd) yield {...report('slug-not-kebab', `slug ${String(facts)}`), file}
      }
    },
  }
  return {rule, asked: () => asked}
}

test('facts of one name are collected once, and are plain JSON', () => {
  const {rule, asked} = everySecond()
  const facts = collectFacts({'acme/a': rule, 'acme/b': rule}, article('a'), {})
  expect(facts).toEqual({slugs: 'a'})
  expect(asked()).toBe(1)
  expect(collectFacts({'acme/a': rule}, article(), {})).toEqual({})
})

test('each rule goes through the files that have its facts, as often as it likes', () => {
  const {rule} = everySecond()
  const twice: ProjectRule = {
    ...rule,
    *check(index, context) {
      yield* rule.check(index, context)
      yield* rule.check(index, context)
    },
  }
  const files: readonly ProjectFile[] = ['a', undefined, 'b', 'c'].map((slug, index) => ({
    file: `${index}.md`,
    facts: collectFacts({'acme/a': rule}, article(slug), {}),
  }))
  expect(checkProject({'acme/a': twice}, files).map(({file}) => file)).toEqual(['2.md', '2.md'])
})

test('a rule is told its own options and what counts as now, and one that throws stops no other', () => {
  const told: unknown[] = []
  const thrown: string[] = []
  const rules: {readonly [code: string]: ProjectRule} = {
    'acme/throws': {
      collect: () => null,
      check: () => {
        throw new Error('no')
      },
    },
    'acme/tells': {
      collect: () => null,
      check: (_index, context) => {
        told.push(context)
        return []
      },
    },
  }
  checkProject(rules, [], {
    options: {'acme/tells': {most: 3}},
    now: '2026-11-24',
    onThrow: (code) => thrown.push(code),
  })
  expect(told).toEqual([{options: {most: 3}, now: '2026-11-24'}])
  expect(thrown).toEqual(['acme/throws'])
  expect(() => checkProject(rules, [])).toThrow('no')
})
