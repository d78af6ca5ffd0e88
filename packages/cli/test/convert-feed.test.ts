import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {convert} from '@copydesk/formats'
import {expect, test} from 'vitest'
import {convertFeed} from '../src/commands/convert-feed.ts'
import {makeFolder} from './run-cli.ts'
import {runHere} from './run-here.ts'

const item = (index: number): string =>
  `<item><title>Story ${index}</title><link>https://paper.example/${index}</link>` +
  '<pubDate>Fri, 14 Nov 2025 08:20:00 GMT</pubDate><category>Caf\u00e9</category>' +
  `<description><![CDATA[<p>${'The boat leaves at 18.40. '.repeat(100).trim()}</p>]]></description></item>\n`

const before = '<rss version="2.0"><channel>\n'
/** What the feed says of itself stands behind its items. */
const after =
  '<title>The Paper</title><link>https://paper.example/</link><description>News.</description></channel></rss>\n'

function* pieces(count: number): Generator<string> {
  yield before
  for (let index = 0; index < count; index++) yield item(index)
  yield after
}

const feed = (count: number): string => [...pieces(count)].join('')
const unlimited = {xml: Number.MAX_SAFE_INTEGER}

test('each item is written before the next but one is asked for, however many there are', async () => {
  let asked = 0
  let written = 0
  let most = 0
  function* counted(): Generator<string> {
    for (const piece of pieces(150)) {
      asked++
      yield piece
    }
  }
  for (const to of ['atom', 'rss', 'json-feed', 'json']) {
    asked = 0
    written = 0
    const converted = await convertFeed(
      counted(),
      {from: 'rss', to},
      {
        async items() {
          written++
          most = Math.max(most, asked - written)
        },
        async losses() {},
      },
    )
    expect(converted).toMatchObject({ok: true, documents: 150})
    expect(written).toBe(150)
  }
  expect(most).toBeLessThanOrEqual(2)
})

test('a long feed comes out as it would whole, with what it says of itself at its end', async () => {
  const folder = makeFolder()
  const path = join(folder, 'long.xml')
  const source = feed(450)
  writeFileSync(path, source)
  expect(source.length).toBeGreaterThan(1_000_000)
  for (const to of ['atom', 'json']) {
    const whole = convert(source, {from: 'rss', to, limits: unlimited})
    const output = join(folder, `out.${to}`)
    const losses = join(folder, 'losses.json')
    const ran = await runHere(folder, 'convert', path, '--to', to, '-o', output, '--losses', losses)
    expect(ran.code).toBe(0)
    expect(whole.ok && whole.text).toBe(readFileSync(output, 'utf8'))
    expect(whole.ok && whole.losses).toEqual(JSON.parse(readFileSync(losses, 'utf8') || '[]'))
    const printed = await runHere(folder, 'convert', path, '--to', to)
    expect(printed.out).toBe(readFileSync(output, 'utf8'))
  }
})

test('a long JSON Feed is read item by item, too', async () => {
  const folder = makeFolder()
  const path = join(folder, 'long.json')
  const whole = convert(feed(450), {from: 'rss', to: 'json-feed', limits: unlimited})
  writeFileSync(path, whole.ok ? whole.text : '')
  const ran = await runHere(folder, 'convert', path, '--to', 'json')
  const expected = convert(feed(450), {from: 'rss', to: 'json', limits: unlimited})
  expect(ran.code).toBe(0)
  expect(ran.out).toBe(expected.ok && expected.text)
})

test('a long feed that is bad in one place gives nothing, and leaves nothing behind', async () => {
  const folder = makeFolder()
  const path = join(folder, 'long.xml')
  const waiting = () => readdirSync(tmpdir()).filter((name) => name.startsWith('copydesk-')).length
  const count = waiting()
  const output = join(folder, 'out.xml')
  writeFileSync(path, feed(450).replace('<link>https://paper.example/399</link>', ''))
  const ran = await runHere(folder, 'convert', path, '--to', 'atom', '-o', output)
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('Unexpected entry without an `id`')
  expect(ran.err).toContain('Nothing was written.')
  expect(existsSync(output)).toBe(false)
  writeFileSync(path, feed(450).replaceAll('<category>', '<category domain="https://a.example/">'))
  const losses = join(folder, 'losses.json')
  const args = ['convert', path, '--to', 'json-feed', '--losses', losses]
  const strict = await runHere(folder, ...args, '--strict')
  expect([strict.code, strict.out.length]).toEqual([1, 0])
  expect(strict.err).toContain('450 losses')
  expect(strict.err).toContain('and 430 more')
  expect(strict.err).toContain('Nothing was written: --strict allows no loss.')
  expect(JSON.parse(readFileSync(losses, 'utf8'))).toHaveLength(450)
  expect(await runHere(folder, ...args)).toMatchObject({code: 0})
  expect(waiting()).toBe(count)
})

test('a long feed in windows-1252 that says so is decoded; one tag without an end is refused', async () => {
  const folder = makeFolder()
  const path = join(folder, 'long.xml')
  const declared = '<?xml version="1.0" encoding="windows-1252"?>\n'
  writeFileSync(path, Buffer.from(declared + feed(450), 'latin1'))
  const ran = await runHere(folder, 'convert', path, '--to', 'json')
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.out.slice(0, ran.out.indexOf('\n'))).topics).toEqual([{name: 'Caf\u00e9'}])
  expect(ran.err).toContain('windows-1252')
  writeFileSync(path, Buffer.from(feed(450), 'latin1'))
  const undeclared = await runHere(folder, 'convert', path, '--to', 'json')
  expect(undeclared).toMatchObject({code: 1, out: ''})
  expect(undeclared.err).toContain('encoding-unsupported')
  writeFileSync(path, `<rss><channel>${item(1)}<item><title>${'a'.repeat(17_000_000)}`)
  const endless = await runHere(folder, 'convert', path, '--to', 'json')
  expect([endless.code, endless.out.length]).toEqual([1, 0])
  expect(endless.err).toContain('limit-exceeded')
})
