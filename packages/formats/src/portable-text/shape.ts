import type {Block, Document, DocumentMap, Figure, Inline, LinkList, Verse} from '@copydesk/schema'

/**
 * Where running text, lines, bodies and figures stand in a value. What is not named is plain data. In
 * lists of objects (`each`) every entry gets a key.
 */
export type Shape = 'inlines' | 'lines' | 'blocks' | 'figure' | {readonly each: Members} | Members

/** The members of an object that are more than plain data. */
export interface Members {
  readonly [member: string]: Shape
}

/** The shape that a type demands: a member that is forgotten does not compile. */
export type ShapeOf<V> = V extends readonly Inline[]
  ? 'inlines'
  : V extends readonly Block[]
    ? 'blocks'
    : V extends Figure
      ? 'figure'
      : V extends readonly (readonly Inline[])[]
        ? 'lines'
        : V extends readonly (infer M extends object)[]
          ? {readonly each: MembersOf<M>}
          : V extends object
            ? keyof MembersOf<V> extends never
              ? never
              : MembersOf<V>
            : never

type Demanded<T, K extends keyof T> = ShapeOf<Exclude<T[K], undefined>>

/** The shapes of an object's members. A user's own data is plain. */
export type MembersOf<T> = {
  readonly [K in keyof T as K extends 'extra' | 'data'
    ? never
    : Demanded<T, K> extends never
      ? never
      : K]-?: Demanded<T, K>
}

const credit = {bio: 'inlines', profiles: {each: {}}} as const
const byline = {contributors: {each: credit}} as const
const linkItem = {byline} as const

const head = {
  dek: 'inlines',
  byline,
  topics: {each: {}},
  image: 'figure',
  related: {each: linkItem},
  corrections: {each: {text: 'inlines'}},
  editorNotes: {each: {}},
  translations: {each: {}},
} as const

const stanza = {children: {each: {children: 'inlines'}}} as const

/** What every poem has, in a body or as a document. */
export const verse: MembersOf<Verse> = {
  credits: {each: {}},
  epigraph: 'blocks',
  children: {each: stanza},
}

/** A list of links inside a body. */
export const linkList: MembersOf<LinkList> = {heading: 'inlines', items: {each: linkItem}}

const item = {heading: 'inlines', byline, image: 'figure', children: 'blocks'} as const
const section = {heading: 'inlines', lead: 'blocks', items: {each: item}} as const

/** The shapes of the documents. */
export const documentShapes: {readonly [K in keyof DocumentMap]: Members} = {
  article: {...head, body: 'blocks'},
  brief: {
    ...head,
    greeting: 'inlines',
    highlights: 'lines',
    lead: 'blocks',
    sections: {each: section},
    signOff: 'blocks',
  },
  poem: {...verse, topics: {each: {}}},
  topic: {},
  contributor: {...credit, image: 'figure'},
  feedback: {
    body: 'blocks',
    ratings: {each: {}},
    pros: 'lines',
    cons: 'lines',
    media: {each: {}},
  },
} satisfies {readonly [K in Document['type']]: MembersOf<DocumentMap[K]>}
