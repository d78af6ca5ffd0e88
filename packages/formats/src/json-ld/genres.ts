import {genres, type Head} from '@copydesk/schema'

type Genre = NonNullable<Head['genre']>

/** The subtypes of NewsArticle that a genre is; others are NewsArticle with a `genre`. */
const subtypes: {readonly [G in Genre]?: string} = {
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  explainer: 'BackgroundNewsArticle',
  column: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  opinion: 'OpinionNewsArticle',
  report: 'ReportageNewsArticle',
  investigation: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle',
}

/** The type of an article of this genre. */
export const typeOf = (genre: Genre | undefined): string =>
  (genre && subtypes[genre]) ?? 'NewsArticle'

/** The genre that a node says, in our words or by its type. */
export function genreOf(said: string | undefined, type: string): Genre | undefined {
  const named = genres.find((genre) => genre === said)
  if (named) return named
  const byType: {readonly [type: string]: Genre} = {
    AnalysisNewsArticle: 'analysis',
    BackgroundNewsArticle: 'background',
    OpinionNewsArticle: 'opinion',
    ReportageNewsArticle: 'report',
    ReviewNewsArticle: 'review',
    LiveBlogPosting: 'live',
  }
  return Object.hasOwn(byType, type) ? byType[type] : undefined
}
