import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {CorpusPage} from '../load-pages.ts'
import {hashOf, random} from '../random.ts'
import {blocksOf} from '../seams/seam-gold.ts'
import {ownPoems, type SamplePoem} from './own-poems.ts'

/** A poem with the fold that tests it; our own are only learned from. */
export interface FoldedPoem extends SamplePoem {
  readonly fold: number
}

/** A flattened stretch of a page with a poem in it: the offsets of the poem's lines. */
export interface VerseSample {
  readonly text: string
  readonly poem: FoldedPoem
  /** Offsets where lines begin, and where the last ends. */
  readonly starts: readonly number[]
  readonly end: number
}

/** The poems of the corpus and our own. */
export function loadPoems(newsFolder: string): readonly FoldedPoem[] {
  const file = path.join(newsFolder, '../verse/poems.json')
  const found: readonly {title: string; author: string; stanzas: readonly (readonly string[])[]}[] =
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const own = ownPoems.map((poem): FoldedPoem => ({...poem, fold: -1}))
  return [
    ...found.map((poem, index): FoldedPoem => ({...poem, language: 'en', fold: index % 5})),
    ...own,
  ]
}

type Announce = (poem: SamplePoem) => readonly [string, string]

const manners: readonly Announce[] = [
  ({title, author}) => [`“${title}” By ${author}`, ''],
  ({title, author}) => [`${title} ${author}`, ''],
  ({title, author}) => ['', `— ${author}, “${title}”`],
  ({title}) => [title.toUpperCase(), ''],
  () => ['', ''],
]

/** Set a poem between blocks of pages of its language, announced in each manner, spaced or glued. */
export function samplesOf(
  poem: FoldedPoem,
  pages: readonly CorpusPage[],
  copies: number,
): readonly VerseSample[] {
  const next = random(hashOf(`verse ${poem.title}`))
  const near = pages.filter(({lang}) => lang === poem.language)
  const from = near.length >= 5 ? near : pages
  return Array.from({length: copies}, (_, copy): VerseSample => {
    const blocks = blocksOf(from[Math.floor(next() * from.length)]!.lines)
    const long = blocks.flatMap((block, index) => (block.length > 60 ? [index] : []))
    const at = long[Math.floor(next() * long.length)] ?? 0
    const glue = copy % 5 === 4 ? '' : ' '
    const [before, after] = manners[copy % manners.length]!(poem)
    const lines = poem.stanzas.flat().map((line) => line.replace(/\s+/g, ' ').trim())
    let text = [
      ...blocks.slice(Math.max(0, at - 8), at + 1),
      ...(before === '' ? [] : [before]),
    ].join(' ')
    const starts: number[] = []
    for (const line of lines) {
      text += text === '' ? '' : starts.length === 0 ? ' ' : glue
      starts.push(text.length)
      text += line
    }
    const end = text.length
    text += ` ${[...(after === '' ? [] : [after]), ...blocks.slice(at + 1, at + 10)].join(' ')}`
    return {text, poem, starts, end}
  })
}
