import {expect, test} from 'vitest'
import {cutDiagnostics} from './cut-diagnostics.ts'
import {report} from './report.ts'

const at = (start: number) => ({span: {start, end: start + 1}})
const mild = [0, 1, 2].map((start) => report('markup-foreign', 'markup', at(start)))
const error = report('json-syntax', 'JSON', at(9))

test('few are all told, in order', () => {
  expect(cutDiagnostics([error, ...mild], 4)).toEqual([...mild, error])
})

test('an error is not left out for something milder, wherever it stands', () => {
  const told = cutDiagnostics([...mild, error], 2)
  expect(told.map(({code}) => code)).toEqual(['markup-foreign', 'json-syntax', 'diagnostics-cut'])
  expect(told.at(-1)?.data).toEqual({more: 2})
})

test('what was left out before is counted in', () => {
  const before = report('diagnostics-cut', '5 more findings', {data: {more: 5}})
  expect(cutDiagnostics([...mild, before], 2).at(-1)?.data).toEqual({more: 6})
  expect(cutDiagnostics([before], 2)).toEqual([before])
  expect(cutDiagnostics([report('diagnostics-cut', 'more')], 2)[0]?.data).toEqual({more: 1})
})
