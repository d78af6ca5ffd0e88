import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {hashOf} from './random.ts'

/** The gold of a page: what is not known is absent. */
export interface Gold {
  readonly headline?: string
  readonly dek?: string
  readonly authors?: readonly string[]
  readonly topics?: readonly string[]
  readonly topicsListed?: boolean
  readonly publishedAt?: string
  readonly days?: readonly string[]
  readonly dateInText?: boolean
  readonly dateForm?: string | null
  readonly paragraphs?: readonly string[]
  readonly headings?: readonly string[]
  readonly bodyText?: string
  readonly kind?: 'full' | 'body' | 'metadata' | 'strings'
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly bodyStart?: string
}

/** One record of the corpus. */
export interface PageRecord {
  readonly id: string
  readonly source: string
  readonly domain: string | null
  readonly lang: string
  readonly lines: string
  readonly flat: string
  readonly gold: Gold
  readonly silver?: {
    readonly paragraphs?: readonly string[]
    readonly agree: number
    readonly share?: number
    readonly checked?: boolean
  }
}

/** A page with its part in training: `dev` pages are tested on, the others only learned from. */
export interface CorpusPage extends PageRecord {
  readonly fold: number
  readonly dev: boolean
  /** Its flattened text is not the page’s own: its lines were joined by blanks, to learn from both. */
  readonly spaced?: true | undefined
  /** Most of its furniture is dropped: one more page to learn from, never one to test. */
  readonly bare?: true | undefined
}

/** How many folds the sites are dealt into. */
export const folds = 5

/** The folder of the corpus beside the project, or undefined where it is absent. */
export function corpusFolder(): string | undefined {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const folder = path.resolve(root, '../shared/corpus/news')
  return existsSync(path.join(folder, 'dev.jsonl.gz')) ? folder : undefined
}

/** All pages. A fold holds whole sites, so pages of one site are never both learned from and tested. */
export function loadPages(folder: string): {
  readonly pages: readonly CorpusPage[]
  readonly hash: string
} {
  const hash = createHash('sha256')
  const pages = ['dev.jsonl.gz', 'more.jsonl.gz'].flatMap((file) => {
    const bytes = readFileSync(path.join(folder, file))
    hash.update(bytes)
    const records = gunzipSync(bytes).toString('utf8').split('\n').filter(Boolean)
    return records.map((line): CorpusPage => {
      const record: PageRecord = JSON.parse(line)
      const site = record.domain ?? record.id
      return {...record, dev: file.startsWith('dev'), fold: hashOf(`site ${site}`) % folds}
    })
  })
  return {pages, hash: hash.digest('hex').slice(0, 16)}
}
