import {limits, type Span} from '@copydesk/schema'
import {anyDocument} from '@copydesk/testkit'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bodyReaders} from './body-reader.ts'
import {remarkEngine} from './engine/remark-engine.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {serializeMarkdown} from './serialize-markdown.ts'
import {toOrigin} from './trace/to-origin.ts'
import {readingOf} from './trace/trace.ts'

const engine = remarkEngine()
const [seed, numRuns] = [fc.sample(fc.integer(), 1)[0] ?? 1, 300]

test('law: blocks read without places are those read with them, and stand where those do', () => {
  let blocks = 0
  fc.assert(
    fc.property(anyDocument, (document) => {
      const source = serializeMarkdown(document).replace(/^---\n[\s\S]*?\n---\n/, '')
      const root = engine.parse(source)
      const from = {source, start: 0, root, engine, limits}
      const {body, placing} = bodyReaders(from, () => {})
      const quick = body.blocks(root.children)
      const placed = placing().blocks(root.children)
      expect(quick.value).toEqual(placed.value)
      expect(placesIn(quick)).toEqual(placesIn(placed))
      blocks += placed.value.length
    }),
    {seed, numRuns},
  )
  console.log(`quick readings: ${numRuns} runs, seed ${seed}, ${blocks} blocks`)
})

test('what is asked for places later tells nothing a second time', () => {
  const source = '- <u>one\n\n::unknown[two]{a=1}\n\n# Three\n'
  const read = parseMarkdown(source, {rules: {}})
  const before = read.diagnostics.length
  expect(before).toBeGreaterThan(2)
  expect(read.origin?.spans('/body/0/children/0/children/0/children/0')).toEqual([
    {start: 2, end: 8},
  ])
  expect(read.diagnostics).toHaveLength(before)
})

/** The places of all that a list holds. */
function placesIn(list: ReturnType<ReturnType<typeof bodyReaders>['body']['blocks']>) {
  const root = readingOf({start: 0, end: 0}, {}, {list})
  const origin = toOrigin(root.trace)
  const places: (readonly [string, readonly Span[]])[] = []
  const stack: {readonly value: unknown; readonly at: string}[] = [{value: list.value, at: '/list'}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {value, at} = next
    places.push([at, origin.spans(at)])
    if (typeof value !== 'object' || value === null) continue
    for (const [name, member] of Object.entries(value)) {
      const step = name.replaceAll('~', '~0').replaceAll('/', '~1')
      stack.push({value: member, at: `${at}/${step}`})
    }
  }
  return places
}
