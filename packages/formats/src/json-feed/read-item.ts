import {append} from '@copydesk/schema'
import type {Author, Entry, Words} from '../feed/entry.ts'
import {readEntry} from '../feed/read-entry.ts'

/** One item of a feed, as JSON Feed has it. */
export interface Item {
  readonly [member: string]: unknown
}

/** Tells what was not read, with its place in the source's value. */
export type Tell = (found: string, at: string) => void

/** The member that each part of an entry is read from. */
const members: ReadonlyMap<keyof Entry, string> = new Map([
  ['id', 'id'],
  ['url', 'url'],
  ['title', 'title'],
  ['summary', 'summary'],
  ['pictures', 'image'],
  ['published', 'date_published'],
  ['updated', 'date_modified'],
  ['authors', 'authors'],
  ['tags', 'tags'],
  ['language', 'language'],
])

const known: ReadonlySet<string> = new Set([
  ...members.values(),
  ...['content_html', 'content_text', 'author'],
])

/** An item as an article's draft. */
export function readItem(item: Item, at: string, tell: Tell): object {
  for (const name of Object.keys(item)) {
    if (!known.has(name)) tell(`member \`${name}\` of an item`, append(at, name))
  }
  const scalar = (name: string): string | undefined => {
    const value = own(item, name)
    if (value === undefined || value === null || value === '') return undefined
    if (typeof value === 'string') return value
    if (typeof value === 'number') return String(value)
    tell(`value of \`${name}\``, append(at, name))
    return undefined
  }
  const summary = scalar('summary')
  const picture = scalar('image')
  const [content, contentName] = readContent(item)
  const entry: Entry = {
    id: scalar('id'),
    url: scalar('url'),
    title: scalar('title'),
    summary: summary === undefined ? undefined : {kind: 'text', value: summary},
    content,
    pictures: picture === undefined ? [] : [{url: picture}],
    published: scalar('date_published'),
    updated: scalar('date_modified'),
    authors: authorsOf(item),
    tags: list(own(item, 'tags')).flatMap((tag) =>
      typeof tag === 'string' && tag.trim() !== '' ? [{name: tag}] : [],
    ),
    language: scalar('language'),
  }
  return readEntry(entry, (found, part) =>
    tell(found, append(at, part === 'content' ? contentName : (members.get(part) ?? part))),
  )
}

/** HTML before plain text, and the member that it is from. */
function readContent(item: Item): readonly [Words | undefined, string] {
  const markup = own(item, 'content_html')
  if (typeof markup === 'string' && markup.trim() !== '') {
    return [{kind: 'html', value: markup}, 'content_html']
  }
  const plain = own(item, 'content_text')
  return [typeof plain === 'string' ? {kind: 'text', value: plain} : undefined, 'content_text']
}

function authorsOf(item: Item): readonly Author[] {
  const several = own(item, 'authors')
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined
  return list(several === undefined ? own(item, 'author') : several).flatMap((author) =>
    isItem(author) ? [{name: text(own(author, 'name')), url: text(own(author, 'url'))}] : [],
  )
}

/** Whether a value has members. */
export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (item: Item, name: string): unknown =>
  Object.hasOwn(item, name) ? item[name] : undefined

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
