/**
 * Write each development page as HTML, its source twice side by side: coloured by what was read and
 * by the gold. `npm run show -w @copydesk/text -- body` for pages whose id holds a word; all without.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {readText} from '../src/read-text.ts'
import {trainedModels} from '../src/text-models.ts'
import {foldModels} from '../train/fold-models.ts'
import {type Labels, labelSegments} from '../train/labels.ts'
import {type CorpusPage, corpusFolder, loadPages} from '../train/load-pages.ts'
import {lineSegments} from '../train/segments.ts'

const out = fileURLToPath(new URL('../../../out/pages/', import.meta.url))
const folder = corpusFolder()
if (folder === undefined) console.log('show: skipped, the corpus is not at hand')
else {
  const {pages, hash} = loadPages(folder)
  const models = foldModels(hash)
  if (!models) console.log('The trained models are shown, which have seen these pages.')
  const [word = ''] = process.argv.slice(2)
  const shown = pages.filter(({dev, id}) => dev && id.includes(word))
  mkdirSync(out, {recursive: true})
  for (const page of shown) {
    const model = models?.[page.fold]
    const result = readText(
      page.lines,
      {},
      model ? {...trainedModels, lines: () => model} : trainedModels,
    )
    const read = result.provenance.map(({span, role}) => ({
      text: page.lines.slice(span.start, span.end),
      role: role === 'blank' ? 'other' : role,
    }))
    writeFileSync(`${out}${fileName(page)}`, pageOf(page.id, read, goldOf(page)))
  }
  const links = shown.map((page) => `<li><a href="${fileName(page)}">${escaped(page.id)}</a></li>`)
  writeFileSync(
    `${out}index.html`,
    `<!doctype html><meta charset="utf-8"><ul>${links.join('')}</ul>`,
  )
  console.log(`${shown.length} pages in ${out}`)
}

interface Coloured {
  readonly text: string
  readonly role: string
}

function fileName({id}: CorpusPage): string {
  return `${id.replaceAll('/', '--')}.html`
}

function goldOf(page: CorpusPage): readonly Coloured[] {
  const segments = lineSegments(page.lines)
  const labels = labelSegments(page, segments)
  return segments.map(({text, blanks}, at) => ({
    text: `${'\n'.repeat(blanks + 1)}${text}`,
    role: roleOf(labels, at),
  }))
}

function roleOf(labels: Labels, at: number): string {
  if (labels.heading[at] === 1) return 'heading'
  if (labels.body[at] === 1) return 'paragraph'
  const names = ['headline', 'dek', 'byline', 'date', 'topics'] as const
  return names.find((name) => labels[name][at] === 1) ?? 'other'
}

function pageOf(title: string, read: readonly Coloured[], gold: readonly Coloured[]): string {
  const colours = Object.entries({
    headline: '#ffb3b3',
    dek: '#ffd9a0',
    byline: '#d9c2ff',
    bio: '#e9dcff',
    date: '#a9e5e5',
    topics: '#f5c2e7',
    paragraph: '#cdeccb',
    heading: '#9fd39b',
    list: '#cdeccb',
    quote: '#cdeccb',
    verse: '#b8d8f8',
    caption: '#e6e0c8',
    credit: '#e6e0c8',
  })
  const styles = colours.map(([role, colour]) => `.${role}{background:${colour}}`).join('')
  const legend = colours.map(([role]) => `<b class="${role}">${role}</b>`).join(' ')
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:14px/1.4 sans-serif}main{display:grid;grid-template-columns:1fr 1fr;gap:1em}
pre{white-space:pre-wrap;font:inherit;color:#777}pre span:not(.other){color:#000}${styles}</style>
<h1>${escaped(title)}</h1><p>${legend}</p><main><section><h2>Read</h2><pre>${spans(read)}</pre></section>
<section><h2>Gold</h2><pre>${spans(gold)}</pre></section></main>`
}

function spans(parts: readonly Coloured[]): string {
  return parts
    .map(({text, role}) => `<span class="${role}" title="${role}">${escaped(text)}</span>`)
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
