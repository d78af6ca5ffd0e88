import {normalizeFigure} from '../blocks/figure.ts'
import type {Article} from '../documents/article.ts'
import type {Brief, Item, Section} from '../documents/brief.ts'
import type {Head} from '../documents/head.ts'
import type {Correction} from '../parts/correction.ts'
import {normalFor} from './blocks.ts'
import {normalizeByline, normalizeLinkItem} from './byline.ts'
import {compact} from './compact.ts'
import {normalizeData, normalizeJson} from './data.ts'
import {normalizeInlines} from './inlines.ts'
import type {Normal} from './normal.ts'

const inArticle: Normal = normalFor(2)
const inEdition: Normal = normalFor(4)

/** The normal form of an article. */
export function normalizeArticle(
  {type, body, ...head}: Article,
  normal: Normal = inArticle,
): Article {
  return {type, ...normalizeHead(head, normal), body: normal.blocks(body)}
}

/** The normal form of an edition. */
export function normalizeBrief(brief: Brief, normal: Normal = inEdition): Brief {
  const {type, edition, greeting, highlights, lead, sections, signOff, ...head} = brief
  const own = compact({
    edition: edition?.trim(),
    greeting: normalizeInlines(greeting ?? []),
    highlights: (highlights ?? []).map(normalizeInlines).filter((line) => line.length > 0),
    signOff: normal.blocks(signOff ?? []),
  })
  return {
    type,
    ...normalizeHead(head, normal),
    ...own,
    lead: normal.blocks(lead),
    sections: sections.flatMap((section) => normalizeSection(section, normal) ?? []),
  }
}

function normalizeSection(section: Section, normal: Normal): Section | undefined {
  const heading = normalizeInlines(section.heading ?? [])
  const lead = normal.blocks(section.lead)
  const items = section.items.flatMap((item) => normalizeItem(item, normal) ?? [])
  if (heading.length === 0 && lead.length === 0 && items.length === 0) return undefined
  return {type: 'section', ...(heading.length > 0 ? {heading} : {}), lead, items}
}

function normalizeItem(
  {type, runIn, heading, byline, image, children, ...rest}: Item,
  normal: Normal,
): Item | undefined {
  const words = normalizeInlines(heading ?? [])
  const said = compact({
    heading: words,
    runIn: words.length > 0 ? runIn : undefined,
    ...normalizeData(rest),
    byline: byline && normalizeByline(byline),
    image: image && normalizeFigure(image, normal),
  })
  const kept = normal.blocks(children)
  if (Object.keys(said).length === 0 && kept.length === 0) return undefined
  return {type, ...said, children: kept}
}

function normalizeHead(head: Head, normal: Normal): Head {
  const {dek, byline, image, related, corrections, extra, ...rest} = head
  const said: {-readonly [K in keyof Head]: Head[K]} = normalizeData(rest)
  const {printed, alternativeHeadlines, comments} = said
  if (printed) said.printed = compact(printed)
  if (alternativeHeadlines) said.alternativeHeadlines = compact(alternativeHeadlines)
  if (comments) said.comments = compact(comments)
  if (dek) said.dek = normalizeInlines(dek)
  if (byline) said.byline = normalizeByline(byline)
  if (image) said.image = normalizeFigure(image, normal)
  if (related) said.related = related.map(normalizeLinkItem)
  if (corrections) said.corrections = corrections.flatMap((one) => normalizeCorrection(one) ?? [])
  if (extra) said.extra = normalizeJson(extra)
  return compact(said)
}

function normalizeCorrection({text, ...rest}: Correction): Correction | undefined {
  const words = normalizeInlines(text)
  return words.length > 0 ? {text: words, ...normalizeData(rest)} : undefined
}
