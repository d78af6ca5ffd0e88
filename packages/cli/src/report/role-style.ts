import {furnitureRoles, type SegmentRole} from '@copydesk/schema'
import type {Colors, Paint} from './colors.ts'

/** The few manners in which a source is coloured; there are more roles than a reader tells colours. */
export type Manner = 'head' | 'people' | 'date' | 'prose' | 'verse' | 'set' | 'note' | 'furniture'

/** The manner of each role. A new role does not compile without one. */
const manners: {readonly [role in SegmentRole]: Manner} = {
  headline: 'head',
  dek: 'head',
  kicker: 'head',
  section: 'head',
  series: 'head',
  heading: 'head',
  runIn: 'head',
  byline: 'people',
  bio: 'people',
  credit: 'people',
  dateline: 'date',
  date: 'date',
  paragraph: 'prose',
  greeting: 'prose',
  signOff: 'prose',
  verse: 'verse',
  caption: 'set',
  quote: 'set',
  pullQuote: 'set',
  list: 'set',
  linkList: 'set',
  liveEntry: 'set',
  table: 'set',
  code: 'set',
  embed: 'set',
  highlights: 'set',
  topics: 'set',
  related: 'set',
  correction: 'note',
  access: 'note',
  commentCount: 'note',
  instruction: 'note',
  feedback: 'note',
  feedbackForm: 'note',
  pageDate: 'furniture',
  fileName: 'furniture',
  separator: 'furniture',
  blank: 'furniture',
  signUp: 'furniture',
  subscribe: 'furniture',
  advertisement: 'furniture',
  promo: 'furniture',
  navigation: 'furniture',
  share: 'furniture',
  comments: 'furniture',
  cookie: 'furniture',
  legal: 'furniture',
  markup: 'furniture',
  furniture: 'furniture',
}

/** Fields and nodes that a role has no name for. */
const others: {readonly [label: string]: Manner | undefined} = {
  poem: 'verse',
  stanza: 'verse',
  line: 'verse',
  title: 'head',
  name: 'head',
  slugline: 'head',
  image: 'set',
  figure: 'set',
  gallery: 'set',
  footnote: 'set',
  html: 'set',
  aside: 'set',
  custom: 'set',
  listItem: 'set',
  publishedAt: 'date',
  updatedAt: 'date',
  embargoUntil: 'date',
  expiresAt: 'date',
  printed: 'date',
  submittedAt: 'date',
  author: 'people',
  corrections: 'note',
  editorNotes: 'note',
}

/** How a stretch with this label is shown. */
export function mannerOf(label: string): Manner {
  const known: {readonly [label: string]: Manner | undefined} = manners
  if (Object.hasOwn(known, label)) return known[label] ?? 'prose'
  return (Object.hasOwn(others, label) ? others[label] : undefined) ?? 'prose'
}

/** Whether this is the label of page text that is no part of the document. */
export function isFurniture(label: string): boolean {
  const labels: readonly string[] = furnitureRoles
  return labels.includes(label)
}

/** The colour of a manner. */
export function paintManner(manner: Manner, colors: Colors): Paint {
  const paints: {readonly [manner in Manner]: Paint} = {
    head: (text) => colors.bold(colors.cyan(text)),
    people: colors.magenta,
    date: colors.yellow,
    prose: (text) => text,
    verse: colors.green,
    set: colors.blue,
    note: colors.red,
    furniture: colors.dim,
  }
  return paints[manner]
}
