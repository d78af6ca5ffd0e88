import {deepStrictEqual} from 'node:assert'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Block, type Document, normalize, resolve, type TextNode, walk} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {nativeEngine} from '../../src/engine/native-engine.ts'
import {edit, type Preset, parseMarkdown, presets} from '../../src/index.ts'
import {type TarFile, tarFiles} from '../tar-files.ts'

const archive = fileURLToPath(
  new URL('../../../../../shared/corpus/markdown/real.tar.gz', import.meta.url),
)
const edition: Preset = {...presets.pelican, type: 'brief'}
const houseOf = ({path}: TarFile): Preset =>
  path.includes('/this-week-in-rust/') ? edition : presets.zola

/** One file in so many; `REAL_FILES=1` tries them all. */
const step = Number(process.env['REAL_FILES'] ?? 20)
const engine = nativeEngine()

type Change = (document: Document) => Document | undefined

const block: Block = {type: 'paragraph', children: [{type: 'text', value: 'New words: 3:1.'}]}

/** The list of blocks in a document that is changed, and how. */
function inBody(document: Document, change: (blocks: Block[]) => void): Document | undefined {
  const copy = structuredClone(document)
  const blocks: unknown =
    resolve(copy, '/body') ?? resolve(copy, '/sections/0/items/0/children') ?? []
  if (!Array.isArray(blocks) || blocks.length < 2) return
  change(blocks)
  return copy
}

const changes: {readonly [name: string]: Change} = {
  words(document) {
    const copy = structuredClone(document)
    const texts = [...walk(copy)].filter(
      ({node, at}) => node.type === 'text' && /^\/(?:body|sections)/.test(at),
    )
    const text = texts[texts.length >> 1]?.node
    if (text?.type !== 'text') return
    const words: {-readonly [K in keyof TextNode]: TextNode[K]} = text
    words.value = words.value.replace(/\p{L}+/u, 'other')
    return copy
  },
  headline: (document) =>
    'headline' in document ? {...document, headline: 'Another one'} : undefined,
  dek: (document) =>
    document.type === 'article' ? {...document, dek: [{type: 'text', value: 'A dek.'}]} : undefined,
  insert: (document) => inBody(document, (blocks) => blocks.splice(1, 0, block)),
  remove: (document) => inBody(document, (blocks) => blocks.splice(blocks.length >> 1, 1)),
  move: (document) => inBody(document, (blocks) => blocks.push(...blocks.splice(0, 1))),
}

test('real files are edited in place', () => {
  if (!existsSync(archive)) {
    console.info('skipped: the corpus of real files is not at hand in ../shared/corpus/markdown')
    return
  }
  const files = tarFiles(archive).filter((_, index) => index % step === 0)
  expect(files.length).toBeGreaterThan(50)
  const counts = new Map<string, number>()
  let all = 0
  for (const file of files) {
    const {path, source} = file
    const options = {path, preset: houseOf(file), engine}
    const read = parseMarkdown(source, {...options, rules: {}})
    if (!read.ok) continue
    expect(edit(source, read.value, options)).toMatchObject({ok: true, value: {text: source}})
    for (const [name, change] of Object.entries(changes)) {
      const document = change(read.value)
      if (!document) continue
      const wanted = normalize(document)
      const result = edit(source, wanted, options)
      const how = result.ok ? result.value.rewritten : 'refused'
      all++
      counts.set(`${name} ${how}`, (counts.get(`${name} ${how}`) ?? 0) + 1)
      if (process.env['SHOW'] && how !== 'nothing') console.log(name, how, path)
      if (!result.ok) continue
      const again = parseMarkdown(result.value.text, {...options, rules: {}})
      deepStrictEqual(again.ok && again.value, wanted)
    }
  }
  console.info(
    `${files.length} files, ${all} edits: ${[...counts]
      .sort()
      .map((one) => one.join(': '))
      .join(', ')}`,
  )
  const alone = [...counts].filter(([name]) => name.endsWith(' nothing'))
  expect(alone.reduce((sum, [, count]) => sum + count, 0) / all).toBeGreaterThan(0.95)
})
