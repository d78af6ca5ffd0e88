import * as z from 'zod'
import {type Figure, figureSchema} from '../blocks/figure.ts'
import type {Fields} from '../fields.ts'
import {type Inline, inlines} from '../inlines/index.ts'
import {type Byline, byline} from '../parts/byline.ts'
import {type Comments, comments} from '../parts/comments.ts'
import {type Correction, correction} from '../parts/correction.ts'
import {type Dateline, dateline} from '../parts/dateline.ts'
import {type EditorNote, editorNote} from '../parts/editor-note.ts'
import {type LinkItem, linkItem} from '../parts/link-item.ts'
import {type NamedSite, namedSite} from '../parts/named-site.ts'
import {type Series, series} from '../parts/series.ts'
import {type TopicRef, topicRef} from '../parts/topic-ref.ts'
import {type Translation, translation} from '../parts/translation.ts'
import {type Slugline, slugline} from '../scalars/slugline.ts'
import {type Text, text} from '../scalars/text.ts'
import {type DocumentBase, documentBase} from './document-base.ts'

/** The kinds of journalism. */
export const genres = [
  'news',
  'analysis',
  'background',
  'column',
  'editorial',
  'explainer',
  'factCheck',
  'feature',
  'interview',
  'investigation',
  'letter',
  'live',
  'newsletter',
  'obituary',
  'opinion',
  'pressRelease',
  'profile',
  'report',
  'review',
] as const

/** Who may read it. */
export const accesses = ['open', 'registered', 'subscribers'] as const

/** What stands over an article or an edition, and what is known of it. */
export interface Head extends DocumentBase {
  /** The title that is printed. */
  readonly headline?: Text | undefined
  /** Headlines for search results and social cards, where they differ. */
  readonly alternativeHeadlines?: AlternativeHeadlines | undefined
  /** The sentence or two under the headline; some say standfirst. */
  readonly dek?: readonly Inline[] | undefined
  /** The small label above the headline; some say eyebrow. */
  readonly kicker?: Text | undefined
  /** The newsroom's working name: `BUDGET-VOTE 2ND LEAD`. Its name in a URL is the `slug`. */
  readonly slugline?: Slugline | undefined
  /** Who made it, and the line as printed where that says more. */
  readonly byline?: Byline | undefined
  /** Where it was filed from, and when. Not when it was published. */
  readonly dateline?: Dateline | undefined
  /** Where it lives in the paper: *Politics*. */
  readonly section?: Text | undefined
  /** The kind of journalism, for labels and filters. */
  readonly genre?: (typeof genres)[number] | undefined
  /** What it is about: ids or names. Where it lives in the paper is its `section`. */
  readonly topics?: readonly TopicRef[] | undefined
  /** The lead image. */
  readonly image?: Figure | undefined
  /** Who may read it. */
  readonly access?: (typeof accesses)[number] | undefined
  /** The paper or site that publishes it. */
  readonly publisher?: NamedSite | undefined
  /** The agency or paper whose copy it is. */
  readonly source?: NamedSite | undefined
  /** Who paid for it. Present means paid for. */
  readonly sponsor?: Text | undefined
  /** The column or newsletter that it is one of. */
  readonly series?: Series | undefined
  /** Stories that the editor chose for this one. */
  readonly related?: readonly LinkItem[] | undefined
  /** What was wrong in it, dated, for readers. */
  readonly corrections?: readonly Correction[] | undefined
  /** For staff; never published. */
  readonly editorNotes?: readonly EditorNote[] | undefined
  /** The same piece in other languages. */
  readonly translations?: readonly Translation[] | undefined
  /** What is known of readers' comments on it. */
  readonly comments?: Comments | undefined
}

/** Headlines for other places than the page itself. */
export interface AlternativeHeadlines {
  readonly web?: Text | undefined
  readonly social?: Text | undefined
}

const alternativeHeadlines = z
  .strictObject({
    web: text.optional(),
    social: text.optional(),
  } satisfies Fields<AlternativeHeadlines>)
  .meta({id: 'AlternativeHeadlines'})

/** The fields of {@link Head}. */
export const head: {readonly [K in keyof Head]-?: Fields<Head>[K]} = {
  ...documentBase,
  headline: text.optional(),
  alternativeHeadlines: alternativeHeadlines.optional(),
  dek: inlines.optional(),
  kicker: text.optional(),
  slugline: slugline.optional(),
  byline: byline.optional(),
  dateline: dateline.optional(),
  section: text.optional(),
  genre: z.enum(genres).optional(),
  topics: z.array(topicRef).optional(),
  image: figureSchema.optional(),
  access: z.enum(accesses).optional(),
  publisher: namedSite.optional(),
  source: namedSite.optional(),
  sponsor: text.optional(),
  series: series.optional(),
  related: z.array(linkItem).optional(),
  corrections: z.array(correction).optional(),
  editorNotes: z.array(editorNote).optional(),
  translations: z.array(translation).optional(),
  comments: comments.optional(),
} satisfies Fields<Head>
