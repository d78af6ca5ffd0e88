import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseFeedback} from '../src/index.ts'

const folder: string = fileURLToPath(new URL('../../../examples/feedback/', import.meta.url))
const names: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

/** Paragraphs and entries as their text, without the language: as the gold is written. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('type' in value && value.type === 'paragraph' && 'children' in value)
    return said(value.children)
  const kept = Object.entries(value).filter(([key]) => key !== 'language')
  return Object.fromEntries(
    kept.map(([key, child]) => [
      key,
      key === 'pros' || key === 'cons' ? Array.isArray(child) && child.map(said) : plain(child),
    ]),
  )
}

const said = (children: unknown): string =>
  Array.isArray(children) ? children.map(({value}) => String(value)).join('') : ''

test.each(names)('%s is read as its gold', (name) => {
  const gold: unknown = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
  const read = parseFeedback(readFileSync(`${folder}${name}.txt`, 'utf8'))
  expect(read.every(({ok}) => ok)).toBe(true)
  expect(read.map((one) => plain(one.ok ? one.value : one.diagnostics))).toEqual(plain(gold))
})

test('a relative time is kept as printed and never becomes a date', () => {
  const [read] = parseFeedback('Ada Lund · vor 3 Stunden\nDas Boot war voll.\nAntworten\n')
  expect(read?.ok && read.value.printed?.publishedAt).toBe('vor 3 Stunden')
  expect(read?.ok && read.value.submittedAt).toBeUndefined()
})

test('law: any text is read, and every document is feedback', () => {
  const seed = 20251124
  fc.assert(
    fc.property(fc.array(fc.string({maxLength: 60}), {maxLength: 12}), (lines) => {
      for (const read of parseFeedback(lines.join('\n'))) {
        if (read.ok) expect(read.value.type).toBe('feedback')
        else expect(read.diagnostics.length).toBeGreaterThan(0)
      }
    }),
    {seed, numRuns: 200},
  )
  console.log(`parseFeedback is total: 200 runs, seed ${seed}, 0 discarded`)
})
