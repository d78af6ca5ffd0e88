import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formats} from '../src/index.ts'

test('what the package exports', async () => {
  expect(Object.keys(await import('@copydesk/formats')).sort()).toMatchInlineSnapshot(`
    [
      "applyLosses",
      "atom",
      "convert",
      "detect",
      "formats",
      "html",
      "json",
      "jsonFeed",
      "jsonLd",
      "markdown",
      "page",
      "plainText",
      "portableText",
      "readJsonValue",
      "rss",
      "text",
      "wxr",
    ]
  `)
})

/** What several formats have in common. */
const shared: ReadonlySet<string> = new Set(['feed', 'xml'])

test('each format has a folder, a subpath and a page of its own name', async () => {
  const source = new URL('../src/', import.meta.url)
  const folders = readdirSync(source, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .filter((name) => !shared.has(name))
    .sort()
  const manifest: {readonly exports: Readonly<Record<string, unknown>>} = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  const {'.': _, './package.json': __, ...subpaths} = manifest.exports
  expect(formats.map(({name}) => name).sort()).toEqual(folders)
  expect(Object.keys(subpaths).sort()).toEqual(folders.map((name) => `./${name}`))
  for (const name of folders) {
    expect(subpaths[`./${name}`]).toEqual({
      '@copydesk/source': `./src/${name}/index.ts`,
      types: `./dist/${name}/index.d.ts`,
      default: `./dist/${name}/index.js`,
    })
    const alone: object = await import(`../src/${name}/index.ts`)
    expect(Object.values(alone).map((format: {readonly name: string}) => format.name)).toEqual([
      name,
    ])
    const page = readFileSync(new URL(`../../../docs/formats/${name}.md`, import.meta.url), 'utf8')
    expect(page).toMatch(new RegExp(`^# ${name}\n`))
  }
})
