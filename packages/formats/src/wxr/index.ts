import type {Contributor, Document, Format, Parsed, ParseOptions} from '@copydesk/schema'
import {readEnvelope} from '../feed/envelope.ts'
import {parseXmlFeed} from '../feed/read-xml-feed.ts'
import {childNamed, childrenNamed, trimmedText} from '../xml/element.ts'
import {authorOf, pictureKeyOf, readPost} from './read-post.ts'
import {readSite} from './read-site.ts'
import {tellSite} from './tell-site.ts'

/** Exports of WordPress, read. */
export interface WxrFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
}

const read: readonly Document['type'][] = ['article', 'topic', 'contributor', 'feedback']

/** What WordPress exports: posts and pages, who wrote them, what they are about, and comments. */
export const wxr: WxrFormat = {
  name: 'wxr',
  mediaTypes: ['application/rss+xml'],
  extensions: ['.xml'],
  holds: read,
  detect: (source) => {
    const start = source.slice(0, 4_000)
    return /<rss[\s>]/.test(start) && start.includes('http://wordpress.org/export/') ? 1 : 0
  },
  parse(source, options = {}) {
    const files = new Map<string, string>()
    const authors = new Map<string, Pick<Contributor, 'id' | 'name'>>()
    const shown = new Set<string>()
    return parseXmlFeed(source, options, {
      expected: 'an export of WordPress',
      isRoot: (name) => name === 'rss',
      isItem: (name, depth) => name === 'item' && depth === 2,
      see(item) {
        const key = trimmedText(childNamed(item, 'wp:post_id'))
        const url = trimmedText(childNamed(item, 'wp:attachment_url'))
        if (key !== undefined && url !== undefined) files.set(key, url)
        const picture = pictureKeyOf(item)
        if (picture !== undefined) shown.add(picture)
      },
      documents: readSite,
      envelope(root, tell) {
        const channel = childNamed(root, 'channel')
        if (channel === undefined) return undefined
        for (const one of childrenNamed(channel, 'wp:author')) {
          const author = authorOf(one)
          const login = trimmedText(childNamed(one, 'wp:author_login'))
          if (author && login !== undefined) authors.set(login, author)
        }
        tellSite(channel, tell)
        const said = (name: string): string | undefined => trimmedText(childNamed(channel, name))
        return readEnvelope(
          {title: said('title'), description: said('description'), url: said('link')},
          (found) => tell(found, channel.span),
        )
      },
      item: (item, around, tell) => readPost(item, around, tell, {authors, files, shown}),
    })
  },
}
