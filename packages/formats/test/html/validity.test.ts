import type {normalize} from '@copydesk/schema'
import {anyDocument, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {HtmlValidate, StaticConfigLoader} from 'html-validate'
import {expect, test} from 'vitest'
import {everything} from '../../scripts/everything.ts'
import {html} from '../../src/html/index.ts'

/** The standard and accessibility, less what is the author's to decide. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // An author's own words, links and order of headings are not the writer's to mend.
      'heading-level': 'off',
      'empty-heading': 'off',
      'wcag/h30': 'off',
      'wcag/h37': 'off',
      'text-content': 'off',
      'multiple-labeled-controls': 'off',
      // Several asides and navigations of an article need no names of their own.
      'unique-landmark': 'off',
    },
  }),
)

function problems(text: string): readonly string[] {
  const {results} = validator.validateStringSync(text)
  return results.flatMap(({messages}) =>
    messages.map(
      ({ruleId, message, line}) => `${ruleId}: ${message} (${text.split('\n')[line - 1]})`,
    ),
  )
}

const write = (document: Parameters<typeof normalize>[0]): string => {
  const written = html.serialize([document], {page: true, staff: true})
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  return written.value.text
}

test.each(Object.values(everything).map((document) => [document.type, document] as const))(
  'a page of the %s that has everything is valid',
  (_, document) => {
    expect(problems(write(document))).toEqual([])
  },
)

test('law: a page of any document is valid', () => {
  assertLaw(
    'html validity',
    fc.property(anyDocument, (document) => {
      expect(problems(write(document))).toEqual([])
    }),
    {runs: lawRuns(500)},
  )
})
