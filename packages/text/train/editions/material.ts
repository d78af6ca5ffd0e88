import {editionSections} from '../../src/lexicon/edition-sections.ts'
import {editionPhrases} from '../../src/lexicon/editions.ts'
import type {CorpusPage} from '../load-pages.ts'

/** What editions in one language are made of. */
export interface Material {
  readonly language: string
  readonly titles: readonly string[]
  readonly headings: readonly string[]
  readonly short: readonly string[]
  readonly deks: readonly string[]
  /** Runs of paragraphs, one text each. */
  readonly texts: readonly (readonly string[])[]
  readonly names: readonly string[]
  /** Sentences by how they end. */
  readonly sentences: readonly string[]
  readonly questions: readonly string[]
  readonly sections: readonly string[]
  readonly greetings: readonly string[]
  readonly farewells: readonly string[]
  readonly highlights: readonly string[]
}

/** A page's furniture: what stands before its headline and behind its text. */
export interface Furniture {
  readonly language: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const order = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']

/** Collect the material of these pages, by language; languages with little are left out. */
export function materialOf(pages: readonly CorpusPage[]): readonly Material[] {
  return order.flatMap((language, place): readonly Material[] => {
    const own = pages.filter((page) => page.lang === language)
    const texts = own.flatMap((page) => {
      const text = page.gold.paragraphs ?? page.silver?.paragraphs ?? []
      const kept = text.map(oneLine).filter((line) => line.length > 60 && line.length < 1200)
      return kept.length >= 3 ? [kept] : []
    })
    if (texts.length < 20) return []
    const said = (kind: keyof typeof editionPhrases): readonly string[] =>
      (editionPhrases[kind].split('\n')[place] ?? editionPhrases[kind]).split('|')
    const all = texts.flat().flatMap(sentencesOf)
    const headings = own.flatMap((page) => page.gold.headings ?? []).map(oneLine)
    const topics = own.flatMap((page) => page.gold.topics ?? []).map(oneLine)
    return [
      {
        language,
        titles: own
          .flatMap((page) => page.gold.headline ?? [])
          .map(oneLine)
          .filter(sized(12, 130)),
        headings: headings.filter(sized(6, 100)),
        short: [...topics, ...headings.filter((text) => text.split(' ').length <= 4)].filter(
          sized(3, 40),
        ),
        deks: own
          .flatMap((page) => page.gold.dek ?? page.gold.paragraphs?.[0] ?? [])
          .map(oneLine)
          .filter(sized(20, 300)),
        texts,
        names: own.flatMap((page) => page.gold.authors ?? []).filter(sized(6, 30)),
        sentences: all.filter((text) => text.endsWith('.')),
        questions: all.filter((text) => text.endsWith('?') && text.length < 110),
        sections: editionSections[language] ?? [],
        greetings: said('greeting'),
        farewells: said('signOff'),
        highlights: said('highlights'),
      },
    ]
  })
}

/** The furniture of the pages whose text is known in their lines. */
export function furnitureOf(pages: readonly CorpusPage[]): readonly Furniture[] {
  return pages.flatMap((page): readonly Furniture[] => {
    const lines = page.lines.split('\n').map(oneLine).filter(Boolean)
    const text = page.gold.paragraphs ?? page.silver?.paragraphs ?? []
    const first = lines.indexOf(oneLine(page.gold.headline ?? text[0] ?? ''))
    const last = lines.lastIndexOf(oneLine(text.at(-1) ?? ''))
    if (first < 0 || last <= first) return []
    return [
      {
        language: page.lang,
        before: lines.slice(Math.max(0, first - 60), first),
        after: lines.slice(last + 1, last + 60),
      },
    ]
  })
}

/** The sentences of a paragraph, of middling length. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s(?=\p{Lu})/u)
    .filter((part) => part.length > 20 && part.length < 260 && /^\p{Lu}.*[.?]$/u.test(part))

const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ')

const sized =
  (least: number, most: number) =>
  (text: string): boolean =>
    text.length >= least && text.length <= most
