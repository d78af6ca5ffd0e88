import {expect, test} from 'vitest'
import {holdsDocument} from './holds-document.ts'

test.each([
  ['{"type": "article", "body": []}', true],
  ['{"type": "artcle", "body": []}', true],
  ['[{"type": "topic"}]', true],
  ['{"type": "article"}\n{"type": "brief"}\n', true],
  ['{"type": "article", "body": [}', true],
  ['{"name": "a", "type": "module"}', false],
  ['{"compilerOptions": {"types": []}, // a comment\n}', false],
  ['[1, 2]', false],
  ['null', false],
  ['"article"', false],
])('%s', (source, expected) => {
  expect(holdsDocument(source)).toBe(expected)
})
