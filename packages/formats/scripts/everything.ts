import type {
  Article,
  Block,
  Brief,
  Contributor,
  Document,
  DocumentBase,
  Feedback,
  Figure,
  Head,
  Inline,
  PoemDocument,
  TextNode,
  Topic,
} from '@copydesk/schema'

/** Every member is there. */
type Whole<T> = {readonly [K in keyof T]-?: Exclude<T[K], undefined>}

const words = (value: string): readonly TextNode[] => [{type: 'text', value}]
const says = (value: string): Block => ({type: 'paragraph', children: words(value)})

const image: Figure = {
  type: 'figure',
  media: {kind: 'image', url: 'boat.jpg', alt: 'A boat with one lit window'},
  caption: words('The last boat leaves.'),
  credit: 'Ida Sund',
}

const base: Whole<DocumentBase> = {
  id: 'ferry-2025-11-14',
  language: 'en',
  slug: 'the-last-boat',
  url: 'https://paper.example/the-last-boat',
  status: 'published',
  publishedAt: '2025-11-14T08:20+01:00',
  updatedAt: '2025-11-14T09:05+01:00',
  embargoUntil: '2025-11-14T08:00+01:00',
  expiresAt: '2026-11-14',
  printed: {publishedAt: 'Friday, 8.20', updatedAt: '45 minutes ago', zone: 'CET'},
  rights: '© The Paper',
  extra: {desk: 'harbour'},
}

const head: Whole<Head> = {
  ...base,
  headline: 'The last boat is earlier',
  alternativeHeadlines: {web: 'Last boat now at 18.40', social: 'Run for it'},
  dek: words('By thirty-five minutes.'),
  kicker: 'Ferries',
  slugline: 'ferry-timetable',
  byline: {
    contributors: [
      {
        name: 'Ada Lund',
        role: 'reporter',
        jobTitle: 'Harbour reporter',
        organization: 'The Paper',
        location: 'Norvik',
        bio: words('Ada Lund gets seasick.'),
        profiles: [{site: 'mastodon', handle: 'ada', url: 'https://social.example/@ada'}],
      },
    ],
  },
  dateline: {place: 'NORVIK', date: '2025-11-14', agency: 'Wire'},
  section: 'Local',
  genre: 'news',
  topics: [{id: 'ferry', name: 'The ferry', scheme: 'https://paper.example/topics'}],
  image,
  access: 'subscribers',
  publisher: {name: 'The Paper', url: 'https://paper.example'},
  source: {name: 'Wire', url: 'https://wire.example'},
  sponsor: 'The harbour board',
  series: {
    name: 'The Morning Ferry',
    publisher: 'The Paper',
    description: 'What moved in the night.',
    cadence: 'weekly',
    deliveryDay: 'Friday',
    url: 'https://paper.example/ferry',
  },
  related: [
    {title: 'Who counts the gulls', url: 'https://paper.example/gulls', source: 'The Paper'},
  ],
  corrections: [
    {text: words('The boat is white, not grey.'), date: '2025-11-15', kind: 'correction'},
  ],
  editorNotes: [{text: 'Call the harbour once more.', author: 'Desk', date: '2025-11-14'}],
  translations: [{language: 'nb', url: 'https://paper.example/nb/the-last-boat', id: 'ferry-nb'}],
  comments: {count: 6, open: true, form: {criteria: ['Clarity'], accepts: ['text', 'rating']}},
}

const inlines: readonly Inline[] = [
  {type: 'text', value: 'The boat '},
  {type: 'emphasis', children: words('leaves')},
  {type: 'text', value: ' '},
  {type: 'strong', children: words('earlier')},
  {type: 'text', value: ' '},
  {type: 'delete', children: words('later')},
  {type: 'text', value: ' by '},
  {type: 'link', url: 'https://paper.example/a', title: 'The table', children: words('the table')},
  {type: 'text', value: ', at 10'},
  {type: 'superscript', children: words('2')},
  {type: 'text', value: ' m, in H'},
  {type: 'subscript', children: words('2')},
  {type: 'text', value: 'O, says '},
  {type: 'inlineCode', value: 'gtfs'},
  {type: 'footnoteReference', identifier: '1'},
  {type: 'break'},
  {type: 'text', value: 'and flies '},
  {type: 'image', url: 'flag.png', alt: 'a flag', title: 'The flag'},
  {type: 'text', value: '.'},
]

const body: readonly Block[] = [
  {type: 'paragraph', children: inlines},
  {type: 'heading', depth: 2, children: words('What changes')},
  {
    type: 'list',
    ordered: true,
    start: 3,
    children: [{type: 'listItem', checked: true, children: [says('The table.')]}],
  },
  {type: 'quote', attribution: words('The captain'), children: [says('We leave when we leave.')]},
  {type: 'pullQuote', attribution: words('The captain'), children: words('When we leave')},
  image,
  {type: 'gallery', caption: words('The quay.'), children: [image]},
  {
    type: 'embed',
    url: 'https://video.example/1',
    provider: 'Video',
    kind: 'video',
    title: 'The slip',
  },
  {type: 'aside', heading: words('In short'), children: [says('35 minutes.')]},
  {
    type: 'linkList',
    heading: words('More'),
    items: [{title: 'Tides', url: 'https://paper.example/tides', source: 'The Paper'}],
  },
  {
    type: 'liveEntry',
    time: '2025-11-14T08:20+01:00',
    printed: '8.20',
    heading: words('It left'),
    children: [says('Early.')],
  },
  {
    type: 'table',
    caption: words('Boats'),
    align: ['none', 'right'],
    children: [
      {
        type: 'tableRow',
        children: [
          {type: 'tableCell', children: words('Boat')},
          {type: 'tableCell', children: words('Leaves')},
        ],
      },
      {
        type: 'tableRow',
        children: [
          {type: 'tableCell', children: words('Last')},
          {type: 'tableCell', children: words('18.40')},
        ],
      },
    ],
  },
  {type: 'code', lang: 'js', meta: 'boat.js', value: 'leave()\n'},
  {type: 'thematicBreak'},
  {
    type: 'poem',
    title: 'Timetable',
    credits: [{name: 'Ger Holm', role: 'poet', ref: 'ger'}],
    language: 'en',
    source: {title: 'Quays', url: 'https://verse.example', text: 'Quays, 1998'},
    epigraph: [{type: 'paragraph', children: words('For the clerk')}],
    children: [
      {
        type: 'stanza',
        label: 'I',
        children: [
          {type: 'line', children: words('The moon is late,')},
          {type: 'line', indent: 2, children: words('the boat is not.')},
        ],
      },
    ],
  },
  {type: 'footnote', identifier: '1', children: [says('A format for timetables.')]},
  {type: 'html', value: '<b>Boat</b>'},
  {type: 'custom', name: 'tide', data: {height: 3}, children: [says('High water at 7.')]},
]

const article: Whole<Article> = {type: 'article', ...head, body}

const brief: Whole<Brief> = {
  type: 'brief',
  ...head,
  edition: 'No. 9',
  greeting: words('Good evening.'),
  highlights: [words('the boat that moved')],
  lead: [says('This is the ninth.')],
  sections: [
    {
      type: 'section',
      heading: words('Around the sound'),
      lead: [says('Two things.')],
      items: [
        {
          type: 'item',
          heading: words('The choir has moved.'),
          runIn: true,
          url: 'https://paper.example/choir',
          source: 'The Paper',
          byline: {contributors: [{name: 'Ada Lund'}]},
          children: [says('It sings in a fish store.')],
        },
        {type: 'item', image, children: [says('The boat, seen from the slip.')]},
      ],
    },
  ],
  signOff: [says('Until Friday.')],
}

const {printed: _, ...dated} = base

/** It has no printed dates, which would stand before its others. */
const poem: PoemDocument = {
  ...dated,
  type: 'poem',
  title: 'Timetable',
  credits: [{name: 'Ger Holm', role: 'poet', ref: 'ger'}],
  source: {title: 'Quays', url: 'https://verse.example', text: 'Quays, 1998'},
  epigraph: [{type: 'paragraph', children: words('For the clerk')}],
  children: [
    {type: 'stanza', label: 'I', children: [{type: 'line', children: words('The moon is late.')}]},
  ],
  topics: [{name: 'Timetables'}],
}

const topic: Whole<Topic> = {
  ...base,
  type: 'topic',
  name: 'The ferry',
  scheme: 'https://paper.example/topics',
  description: 'All about the boat.',
  broader: ['harbour'],
  sameAs: ['https://facts.example/ferry'],
}

const contributor: Whole<Contributor> = {
  ...base,
  type: 'contributor',
  name: 'Ada Lund',
  kind: 'person',
  role: 'reporter',
  jobTitle: 'Harbour reporter',
  organization: 'The Paper',
  location: 'Norvik',
  bio: words('Ada Lund gets seasick.'),
  profiles: [{site: 'mastodon', handle: 'ada', url: 'https://social.example/@ada'}],
  image,
}

const feedback: Whole<Feedback> = {
  ...base,
  type: 'feedback',
  kind: 'review',
  about: {id: 'ferry', url: 'https://paper.example/the-last-boat', name: 'The last boat'},
  author: {name: 'A Reader', location: 'Norvik', verified: true},
  submittedAt: '2025-11-14T10:00Z',
  salutation: 'Dear editor,',
  signature: 'A reader, wet',
  body: [says('I missed it.')],
  ratings: [{criterion: 'Clarity', value: 4, best: 5, worst: 1}],
  pros: [words('early')],
  cons: [words('too early')],
  media: [{kind: 'image', url: 'slip.jpg', alt: 'An empty slip'}],
  replyTo: 'letter-3',
  votes: {up: 12, down: 1},
  moderation: 'published',
}

/** Documents that have every member; the article has every block and inline. */
export const everything: {
  readonly [T in Document['type']]: Extract<Document, {readonly type: T}>
} = {article, brief, poem, topic, contributor, feedback}
