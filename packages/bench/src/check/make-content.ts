import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A repository of content that was made for a benchmark. */
export interface Content {
  readonly folder: string
  readonly files: number
  readonly bytes: number
  /** Whether real articles were at hand. */
  readonly real: boolean
}

/** Characters of a body that are kept: the median of the real articles. */
const longest = 9041

/** Files in one folder. */
const together = 100

/**
 * Write this many markdown files below a folder, by repeating the real articles of the corpus beside
 * the project, each with a slug and a title of its own; our own examples where there is no corpus.
 */
export function makeContent(folder: string, count: number): Content {
  const {sources, real} = articles()
  let bytes = 0
  for (let at = 0; at < count; at++) {
    const source = sources[at % sources.length] ?? ''
    const path = join(folder, `part-${Math.floor(at / together)}`, `${slugOf(at)}.md`)
    const text = variant(source, at)
    if (at % together === 0) mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
    bytes += Buffer.byteLength(text)
  }
  return {folder, files: count, bytes, real}
}

const slugOf = (at: number): string => `article-${String(at).padStart(6, '0')}`

/** An article under another slug and title, its body cut at the end of a line. */
function variant(source: string, at: number): string {
  const [, matter = '', body = source] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? []
  const rest = withoutField(withoutField(withoutField(matter, 'title'), 'slug'), 'headline')
  const title = /^(?:title|headline):[ \t]*(.*)$/m.exec(matter)?.[1] ?? 'Untitled'
  const plain = title.replace(/^(['"])(.*)\1$/, '$2').replaceAll('"', '')
  const cut = body.length > longest ? body.slice(0, body.lastIndexOf('\n', longest) + 1) : body
  return `---\ntitle: ${JSON.stringify(`${plain} ${at}`)}\nslug: ${slugOf(at)}\n${rest}---\n${cut}`
}

/** Front matter without a field, with the lines that belong to it. */
function withoutField(matter: string, name: string): string {
  const lines = matter.split('\n')
  const from = lines.findIndex((line) => line.startsWith(`${name}:`))
  if (from === -1) return matter
  let to = from + 1
  while (to < lines.length && /^[ \t]+\S/.test(lines[to] ?? '')) to++
  return [...lines.slice(0, from), ...lines.slice(to)].join('\n')
}

const root = fileURLToPath(new URL('../../../../', import.meta.url))

function articles(): {readonly sources: readonly string[]; readonly real: boolean} {
  const archive = join(root, '../shared/corpus/markdown/real.tar.gz')
  if (!existsSync(archive)) return {sources: markdownBelow(join(root, 'examples')), real: false}
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder])
    return {sources: markdownBelow(folder), real: true}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const markdownBelow = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
