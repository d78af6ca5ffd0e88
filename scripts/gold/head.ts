import type {Article, Brief, Credit} from '@copydesk/schema'
import type {Gold, GoldCredit} from './gold.ts'
import type {Judge} from './judge.ts'
import {words} from './words.ts'

/** What stands over the text: series, headline, byline, dates, image, greeting, topics. */
export function judgeHead(gold: Gold, piece: Article | Brief | undefined, judge: Judge): void {
  const {ask, askEach, tell} = judge
  const edition = piece?.type === 'brief' ? piece : undefined
  ask('series.name', gold.series?.name, piece?.series?.name)
  ask('series.publisher', gold.series?.publisher, piece?.series?.publisher)
  ask('series.description', gold.series?.description, piece?.series?.description)
  ask('series.cadence', gold.series?.cadence, piece?.series?.cadence)
  ask('series.deliveryDay', gold.series?.deliveryDay, piece?.series?.deliveryDay)
  ask('headline', gold.headline, piece?.headline)
  ask('dek', gold.dek, words(piece?.dek))
  ask('section', gold.section, piece?.section)
  judgeBylines(gold.bylines ?? [], piece?.byline?.contributors ?? [], judge)
  ask('publishedAt', gold.publishedAt, piece?.publishedAt)
  ask('printedZone', gold.printedZone, piece?.printed?.zone)
  if (gold.pageDate !== undefined) {
    const taken = piece?.publishedAt?.startsWith(gold.pageDate) ?? false
    tell('pageDate', piece !== undefined && !taken, gold.pageDate, taken ? 'publishedAt' : '')
  }
  ask('access', gold.access, piece?.access)
  ask('image.alt', gold.image?.alt, piece?.image?.media.alt)
  ask('image.caption', gold.image?.caption, words(piece?.image?.caption))
  ask('image.credit', gold.image?.credit, piece?.image?.credit)
  ask('greeting', gold.greeting, words(edition?.greeting))
  askEach('highlights', gold.highlights, edition?.highlights?.map(words) ?? [])
  askEach('topics', gold.topics, piece?.topics?.map(({name}) => name) ?? [])
}

function judgeBylines(gold: readonly GoldCredit[], credits: readonly Credit[], {ask}: Judge): void {
  for (const [index, expected] of gold.entries()) {
    const at = `bylines[${index}]`
    const credit = credits.find(({name}) => name === expected.name) ?? credits[index]
    ask(`${at}.name`, expected.name, credit?.name)
    ask(`${at}.role`, expected.role, credit?.role)
    ask(`${at}.jobTitle`, expected.jobTitle, credit?.jobTitle)
    ask(`${at}.organization`, expected.organization, credit?.organization)
    ask(`${at}.location`, expected.location, credit?.location)
    ask(`${at}.x`, expected.x, credit?.profiles?.find(({site}) => site === 'x')?.handle)
  }
  if (gold.length > 0) ask('bylines.length', gold.length, credits.length)
}
