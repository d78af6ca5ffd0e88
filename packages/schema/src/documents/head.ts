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
  readonly alternativeHeadlines?: AlternativeHeadlines | undefined
  /** The sentence or two under the headline; some say standfirst. */
  readonly dek?: readonly Inline[] | undefined
  /** The small label above the headline; some say eyebrow. */
  readonly kicker?: Text | undefined
  readonly slugline?: Slugline | undefined
  readonly byline?: Byline | undefined
  readonly dateline?: Dateline | undefined
  /** Where it lives in the paper: *Politics*. */
  readonly section?: Text | undefined
  readonly genre?: (typeof genres)[number] | undefined
  /** What it is about. */
  readonly topics?: readonly TopicRef[] | undefined
  /** The lead image. */
  readonly image?: Figure | undefined
  readonly access?: (typeof accesses)[number] | undefined
  readonly publisher?: NamedSite | undefined
  /** The agency whose copy it is. */
  readonly source?: NamedSite | undefined
  readonly sponsor?: Text | undefined
  readonly series?: Series | undefined
  /** Stories that the editor chose for this one. */
  readonly related?: readonly LinkItem[] | undefined
  readonly corrections?: readonly Correction[] | undefined
  /** For staff; never published. */
  readonly editorNotes?: readonly EditorNote[] | undefined
  readonly translations?: readonly Translation[] | undefined
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
