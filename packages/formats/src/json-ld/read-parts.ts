import type {
  Byline,
  Credit,
  Figure,
  Inline,
  LinkItem,
  Media,
  NamedSite,
  Profile,
  Series,
  TopicRef,
} from '@copydesk/schema'
import type {View} from './view.ts'

/** An object without the members that are undefined or empty lists. */
export const only = <T extends object>(members: T): T =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T // less of it

/** Plain text as running text. */
export const words = (text: string | undefined): readonly Inline[] =>
  text === undefined ? [] : [{type: 'text', value: text}]

const properties = [
  ['author', undefined],
  ['creator', undefined],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['producer', 'producer'],
  ['contributor', 'contributor'],
] as const

/** Who made a work. */
export function readByline(work: View): Byline | undefined {
  const seen = new Set<string>()
  const contributors = properties.flatMap(([property, role]) =>
    work.nodes(property).flatMap((person): readonly Credit[] => {
      const credit = readCredit(person, role)
      if (!credit) return []
      // Many say the same people as authors and as creators.
      const key = JSON.stringify([credit.name, credit.ref])
      if (property === 'creator' && seen.has(key)) return []
      seen.add(key)
      return [credit]
    }),
  )
  return contributors.length > 0 ? {contributors} : undefined
}

function readCredit(person: View, role: Credit['role']): Credit | undefined {
  const name = person.text('name')
  const ref = person.id('identifier')
  const isAgency = person.types.some((type) => type.endsWith('Organization'))
  const details = only({role: isAgency ? ('agency' as const) : role, ...readDetails(person)})
  if (ref !== undefined) return {ref, ...(name === undefined ? {} : {name}), ...details}
  return name === undefined ? undefined : {name, ...details}
}

/** What is known of a person or an organization. */
export function readDetails(person: View): {
  readonly jobTitle?: string | undefined
  readonly organization?: string | undefined
  readonly location?: string | undefined
  readonly bio?: readonly Inline[] | undefined
  readonly profiles?: readonly Profile[] | undefined
} {
  return only({
    jobTitle: person.text('jobTitle'),
    organization: (person.nodes('worksFor')[0] ?? person.nodes('affiliation')[0])?.text('name'),
    location: person.nodes('workLocation')[0]?.text('name'),
    bio: words(person.text('description')),
    profiles: person.urls('sameAs').map((url) => ({site: siteOf(url), url})),
  })
}

/** The site's name as its address has it. */
export function siteOf(url: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url
  return host.toLowerCase()
}

/** A picture, film or recording; a text is its URL. */
export function readMedia(one: View, kind: Media['kind']): Media {
  const url = one.url('contentUrl') ?? one.url('url')
  return {kind, ...only({url, alt: one.text('description')})}
}

const kinds = ['image', 'video', 'audio'] as const

/** The first picture, film or recording of a work. */
export function readFigure(work: View): Figure | undefined {
  for (const kind of kinds) {
    const [one] = work.nodes(kind)
    if (!one) continue
    const caption = words(one.text('caption'))
    return {
      type: 'figure',
      media: readMedia(one, kind),
      ...only({caption, credit: one.text('creditText')}),
    }
  }
  return undefined
}

/** A publisher or agency by name. */
export function readSite(site: View | undefined): NamedSite | undefined {
  const name = site?.text('name')
  return name === undefined ? undefined : {name, ...only({url: site?.url('url')})}
}

/** What a work is about: terms, and else its key words. */
export function readTopics(work: View): readonly TopicRef[] {
  const terms = work.nodes('about').flatMap((term): readonly TopicRef[] => {
    const id = term.id('termCode')
    const name = term.text('name')
    const scheme = only({scheme: term.url('inDefinedTermSet')})
    if (id !== undefined) return [{id, ...(name === undefined ? {} : {name}), ...scheme}]
    return name === undefined ? [] : [{name, ...scheme}]
  })
  const keywords = work
    .texts('keywords')
    .flatMap((list) => list.slice(0, 4_000).split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return terms.length > 0 ? terms : keywords.map((name) => ({name}))
}

/** The series that a work is one of. */
export function readSeries(work: View): Series | undefined {
  const [series] = work.nodes('isPartOf')
  const name = series?.text('name')
  if (!series || name === undefined) return undefined
  return {
    name,
    ...only({
      publisher: readSite(series.nodes('publisher')[0])?.name,
      description: series.text('description'),
      url: series.url('url'),
    }),
  }
}

/** A story elsewhere. */
export function readLink(work: View): readonly LinkItem[] {
  const title = work.text('name') ?? work.text('headline')
  if (title === undefined) return []
  const source = readSite(work.nodes('sourceOrganization')[0])?.name
  return [{title, ...only({url: work.url('url'), byline: readByline(work), source})}]
}
