import type {Article, Block, Inline} from '@copydesk/schema'
import {html} from '../html/index.ts'
import {bodyText, textBody} from '../json-ld/body-text.ts'
import type {Words} from './entry.ts'
import {resolveUrls} from './resolve-urls.ts'

/** A text of a feed as a body, with the headline that stood over it. */
export interface ReadWords {
  readonly headline?: string | undefined
  readonly body: readonly Block[]
}

/** At the most so many findings of one text are told. */
const most = 20

/** Read a text, HTML or plain, as a body. What of HTML is not read is told. */
export function readBody(words: Words | undefined, tell: (found: string) => void): ReadWords {
  if (words === undefined || words.value.trim() === '') return {body: []}
  if (words.kind === 'text') return {body: textBody(words.value)}
  const {documents, diagnostics} = html.parse(words.value, {rules: {}})
  const told = [...diagnostics, ...documents.flatMap((one) => one.diagnostics)]
  for (const {message} of told.slice(0, most)) tell(`HTML (${message})`)
  const articles = documents.flatMap((one) =>
    one.ok && one.value.type === 'article' ? [one.value] : [],
  )
  const body = articles.flatMap((article: Article): readonly Block[] => article.body)
  return {headline: articles[0]?.headline, body: resolveUrls(body, words.base)}
}

/** Read a text as running text: its paragraphs in one, or else its words. */
export function readInlines(
  words: Words | undefined,
  tell: (found: string) => void,
): readonly Inline[] {
  if (words?.kind === 'text') return spoken(words.value)
  const {headline, body} = readBody(words, tell)
  const blocks: readonly Block[] =
    headline === undefined
      ? body
      : [{type: 'paragraph', children: [{type: 'text', value: headline}]}, ...body]
  if (!blocks.every(({type}) => type === 'paragraph')) return spoken(bodyText(blocks) ?? '')
  return blocks.flatMap((block, index): readonly Inline[] => {
    const inlines = block.type === 'paragraph' ? block.children : []
    return index === 0 ? inlines : [{type: 'text', value: ' '}, ...inlines]
  })
}

function spoken(text: string): readonly Inline[] {
  const value = text.replace(/\s+/g, ' ').trim()
  return value === '' ? [] : [{type: 'text', value}]
}
