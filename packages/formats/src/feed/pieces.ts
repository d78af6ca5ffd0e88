import {type Article, type Brief, type Item, textOf} from '@copydesk/schema'
import type {Released} from '../withhold.ts'

/** The documents that a feed can hold: articles, and editions as their items. */
export const held: readonly (Article | Brief)['type'][] = ['article', 'brief']

/** What becomes one item of a feed. */
export interface Piece {
  readonly article: Article
  /** The document that it is of, by its place in the list. */
  readonly index: number
  /** It is one of a brief's items. */
  readonly part?: true | undefined
}

/** The items that documents come to: an article is one, a brief those that are in it. */
export function piecesOf({document, index}: Released): readonly Piece[] {
  if (document.type === 'article') return [{article: document, index}]
  if (document.type !== 'brief') return []
  return document.sections
    .flatMap(({items}) => items)
    .map((item, at) => ({article: articleOf(item, document, at), index, part: true}))
}

/** An item of an edition as an article: what is said of the whole edition is true of it too. */
function articleOf(item: Item, brief: Brief, at: number): Article {
  const {heading, url, source, byline, image, children} = item
  const headline = heading && textOf(heading).replace(/\s+/g, ' ').trim()
  const {language, publishedAt, updatedAt, rights} = brief
  // It keeps its name as long as the edition and the order in it do.
  const name = brief.url ?? brief.id
  const members = {
    id: name === undefined ? undefined : `${name}${name.includes('#') ? '-' : '#'}${at + 1}`,
    language,
    url,
    publishedAt,
    updatedAt,
    rights,
    headline: headline || undefined,
    byline: byline ?? brief.byline,
    image,
    source: source === undefined ? undefined : {name: source},
  }
  const said = Object.entries(members).filter(([, value]) => value !== undefined)
  return {type: 'article', ...Object.fromEntries(said), body: children}
}
