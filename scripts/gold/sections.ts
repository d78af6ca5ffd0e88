import {type Brief, type LinkItem, type Section, walk} from '@copydesk/schema'
import type {GoldSection} from './gold.ts'
import type {Judge} from './judge.ts'
import {words} from './words.ts'

/** The sections of an edition, with their items and links. */
export function judgeSections(
  gold: readonly GoldSection[] | undefined,
  edition: Brief | undefined,
  judge: Judge,
): void {
  if (!gold) return
  const {ask, same} = judge
  const sections = edition?.sections ?? []
  for (const [index, expected] of gold.entries()) {
    const at = `sections[${index}]`
    const section = named(sections, expected.heading, judge)
    ask(`${at}.heading`, expected.heading, words((section ?? sections[index])?.heading))
    const running = same(words([section?.lead, section?.items]))
    ask(`${at}.starts`, expected.starts, running, 'starts')
    ask(`${at}.ends`, expected.ends, running, 'ends')
    if (expected.items) judgeItems(at, expected.items, section, judge)
    if (expected.links) judgeLinks(at, expected.links, section, judge)
  }
  ask('sections.length', gold.length, sections.length)
}

function judgeItems(
  at: string,
  gold: NonNullable<GoldSection['items']>,
  section: Section | undefined,
  judge: Judge,
): void {
  const {ask} = judge
  const items = section?.items ?? []
  for (const [index, expected] of gold.entries()) {
    const field = `${at}.items[${index}]`
    const item = named(items, expected.heading, judge) ?? items[index]
    const running = words(item?.children)
    ask(`${field}.heading`, expected.heading, words(item?.heading))
    ask(`${field}.starts`, expected.starts, running, 'starts')
    ask(`${field}.ends`, expected.ends, running, 'ends')
  }
  ask(`${at}.items.length`, gold.length, items.length)
}

function judgeLinks(
  at: string,
  gold: NonNullable<GoldSection['links']>,
  section: Section | undefined,
  {ask}: Judge,
): void {
  const links = section ? linksIn(section) : []
  for (const [index, {title, byline}] of gold.entries()) {
    const link = links[index]
    ask(`${at}.links[${index}].title`, title, link?.title)
    const names = link?.byline?.contributors.map(({name}) => name).join(', ')
    ask(`${at}.links[${index}].byline`, byline, names)
  }
  ask(`${at}.links.length`, gold.length, links.length)
}

/**
 * The part under a heading, wherever it stands: one part too many must not make all that follow
 * differ. Either may begin with a number or a sign that the other lacks.
 */
function named<T extends Pick<Section, 'heading'>>(
  parts: readonly T[],
  heading: string | undefined,
  {same}: Judge,
): T | undefined {
  const wanted = same(heading ?? '')
  if (wanted === '') return
  return parts.find((part) => {
    const got = same(words(part.heading))
    return got !== '' && (got.endsWith(wanted) || wanted.endsWith(got))
  })
}

function linksIn(section: Section): readonly LinkItem[] {
  const links: LinkItem[] = []
  for (const {node} of walk(section)) if (node.type === 'linkList') links.push(...node.items)
  return links
}
