import type {SegmentRole} from '@copydesk/schema'
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

/** How a role is shown. */
export function mannerOfRole(role: SegmentRole): Manner {
  return manners[role]
}

/**
 * How a field or a node of this name is shown. Some have the name of furniture on a page, such as
 * `comments`, but whatever the document holds is none.
 */
export function mannerOfField(name: string): Manner {
  const known: {readonly [name: string]: Manner | undefined} = {...manners, ...others}
  const manner = Object.hasOwn(known, name) ? known[name] : undefined
  return manner === undefined || manner === 'furniture' ? 'prose' : manner
}

/** The colour of a manner. What has none is syntax, and is dimmed as furniture is. */
export function paintManner(manner: Manner | undefined, colors: Colors): Paint {
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
  return paints[manner ?? 'furniture']
}
