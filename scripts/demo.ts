import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {serializeMarkdown} from '@copydesk/markdown'
import {type Document, furnitureRoles, normalize, type Segment} from '@copydesk/schema'
import {parseText} from '@copydesk/text'

/** The main job on an example: a raw page in, typed JSON and markdown out, and what became of it all. */
const page = process.argv[2] ?? 'examples/pages/second-platform.txt'
const source = readFileSync(page, 'utf8')
const result = parseText(source)
console.log(`read     ${page}: ${source.length} characters in ${source.split('\n').length} lines`)
if (!result.ok) {
  for (const {code, message} of result.diagnostics) console.log(`         ${code}: ${message}`)
  process.exit(1)
}

const name = page.replace(/^.*\//, '').replace(/\.\w+$/, '')
const document = normalize(result.value)
mkdirSync('out', {recursive: true})
writeFileSync(`out/${name}.json`, `${JSON.stringify(document, null, 2)}\n`)
writeFileSync(`out/${name}.md`, serializeMarkdown(document))

for (const [label, value] of summary(document)) console.log(`${label.padEnd(9)}${value}`)
console.log(`kept     ${share(result.provenance, false)}`)
console.log(`left out ${share(result.provenance, true)}`)
for (const {code, message} of result.diagnostics) console.log(`told     ${code}: ${message}`)
console.log(`wrote    out/${name}.json and out/${name}.md`)

function summary(document: Document): readonly (readonly [string, string])[] {
  if (document.type !== 'article' && document.type !== 'brief') return [['type', document.type]]
  const names = document.byline?.contributors.map((credit) => credit.name ?? credit.ref)
  const rows: (readonly [string, string | undefined])[] = [
    ['type', document.type],
    ['series', document.series?.name],
    ['headline', document.headline],
    ['byline', names?.join(', ')],
    ['date', document.publishedAt ?? document.printed?.publishedAt],
    ['topics', document.topics?.map((topic) => topic.name ?? topic.id).join(', ')],
  ]
  if (document.type === 'article') rows.push(['body', `${document.body.length} blocks`])
  else {
    for (const {heading, lead, items} of document.sections) {
      const words = heading?.map((inline) => ('value' in inline ? inline.value : '')).join('')
      rows.push([
        'section',
        `${words ?? '(no heading)'}: ${lead.length} blocks, ${items.length} items`,
      ])
    }
  }
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]))
}

/** How many characters went each way, and as what. */
function share(segments: readonly Segment[], furniture: boolean): string {
  const counts = new Map<string, number>()
  for (const {role, span} of segments) {
    if (furnitureRoles.includes(role) !== furniture || role === 'blank') continue
    counts.set(role, (counts.get(role) ?? 0) + span.end - span.start)
  }
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([role, count]) => `${role} ${count}`).join(', ') || 'nothing'
}
