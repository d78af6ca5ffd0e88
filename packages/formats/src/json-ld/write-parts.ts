import {
  type Byline,
  type Credit,
  type CreditDetails,
  type Figure,
  type LinkItem,
  type Media,
  type NamedSite,
  type Series,
  type TopicRef,
  textOf,
} from '@copydesk/schema'
import {type Node, node, some} from './node.ts'

/** The properties of a work that people stand in, by their role. All others are its authors. */
const properties = {
  editor: 'editor',
  translator: 'translator',
  producer: 'producer',
  contributor: 'contributor',
  photographer: 'contributor',
  videographer: 'contributor',
  illustrator: 'contributor',
  graphics: 'contributor',
  data: 'contributor',
  research: 'contributor',
} as const

/** Who made a work, as its properties. */
export function writeByline(byline: Byline | undefined): Node {
  const people = new Map<string, Node[]>()
  for (const credit of byline?.contributors ?? []) {
    const {role} = credit
    const property =
      role && role in properties ? properties[role as keyof typeof properties] : 'author'
    people.set(property, [...(people.get(property) ?? []), writeCredit(credit)])
  }
  return Object.fromEntries([...people].map(([property, nodes]) => [property, some(nodes)]))
}

function writeCredit(credit: Credit): Node {
  const isAgency = credit.role === 'agency'
  return node(isAgency ? 'Organization' : 'Person', {
    name: credit.name,
    identifier: credit.ref,
    ...writeDetails(credit, isAgency),
  })
}

/** What is known of a person or an organization. */
export function writeDetails(details: CreditDetails, isOrganization: boolean): Node {
  const {jobTitle, organization, location, bio, profiles} = details
  const person = {
    jobTitle,
    worksFor: organization === undefined ? undefined : node('Organization', {name: organization}),
    workLocation: location === undefined ? undefined : node('Place', {name: location}),
  }
  return {
    ...(isOrganization ? {} : person),
    description: bio && textOf(bio),
    sameAs: some(profiles?.flatMap(({url}) => (url === undefined ? [] : [url]))),
  }
}

const mediaTypes = {image: 'ImageObject', video: 'VideoObject', audio: 'AudioObject'} as const

/** A picture, film or recording. */
export const writeMedia = ({kind, url, alt}: Media, more: Node = {}): Node =>
  node(mediaTypes[kind], {contentUrl: url, description: alt, ...more})

/** A figure, in the property that its kind has. */
export function writeFigure(figure: Figure | undefined): Node {
  if (!figure) return {}
  const {media, caption, credit} = figure
  return {
    [media.kind]: writeMedia(media, {caption: caption && textOf(caption), creditText: credit}),
  }
}

/** A publisher or agency by name. */
export const writeSite = (site: NamedSite | undefined): Node | undefined =>
  site && node('Organization', {name: site.name, url: site.url})

/** What a work is about. */
export const writeTopic = ({id, name, scheme}: TopicRef): Node =>
  node('DefinedTerm', {name, termCode: id, inDefinedTermSet: scheme})

/** The series that a work is one of. */
export const writeSeries = (series: Series | undefined): Node | undefined =>
  series &&
  node('CreativeWorkSeries', {
    name: series.name,
    url: series.url,
    description: series.description,
    publisher: series.publisher === undefined ? undefined : writeSite({name: series.publisher}),
  })

/** A story elsewhere. */
export const writeLink = ({title, url, byline, source}: LinkItem): Node =>
  node('CreativeWork', {
    name: title,
    url,
    ...writeByline(byline),
    sourceOrganization: source === undefined ? undefined : writeSite({name: source}),
  })
