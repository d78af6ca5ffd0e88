import {normalize} from '@copydesk/schema'
import {anyDocument, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {writeCarefully, writeDocument} from '../../src/html/serialize-html.ts'

test('law: a document that loses nothing by counting loses nothing by looking', () => {
  assertLaw(
    'html losses counted',
    fc.property(anyDocument, (any) => {
      const document = normalize(any)
      expect(writeDocument(document, '')).toEqual(writeCarefully(document, ''))
    }),
    {runs: lawRuns(2000)},
  )
})
