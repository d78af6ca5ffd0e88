import {quoted, text, url} from '@copydesk/schema'
import {openParts} from '../feed/open-parts.ts'
import {readBody} from '../feed/read-words.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import {trimmedText, type XmlElement} from '../xml/element.ts'
import {paragraphsOf} from './paragraphs.ts'
import {momentOf} from './read-post.ts'

const moderations: ReadonlyMap<string, string> = new Map([
  ['1', 'published'],
  ['0', 'pending'],
  ['spam', 'spam'],
  ['trash', 'rejected'],
])

/** A reader's comment as feedback. What other sites left (pingbacks) is told, and no document. */
export function readComment(
  comment: XmlElement,
  post: {readonly number: string | undefined; readonly url: string | undefined},
  tell: TellXml,
): readonly object[] {
  const parts = openParts(comment, 'a comment', tell)
  const said = (name: string): string | undefined =>
    trimmedText(parts.take(`wp:comment_${name}`)[0])
  const type = said('type') ?? 'comment'
  if (type !== 'comment') {
    tell(`comment of the type \`${type}\``, comment.span)
    return []
  }
  const address = url.safeParse(post.url)
  const parent = said('parent')
  const about = {
    ...(post.number === undefined ? {} : {id: `post-${post.number}`}),
    ...(address.success ? {url: address.data} : {}),
  }
  const {body} = readBody({kind: 'html', value: paragraphsOf(said('content') ?? '')}, (found) =>
    tell(found, comment.span),
  )
  const number = said('id')
  const state = said('approved')
  const moderation = moderations.get(state ?? '')
  if (state !== undefined && moderation === undefined) {
    tell(`state ${quoted(state)} of a comment`, comment.span)
  }
  const writer = said('author')
  const name = text.safeParse(writer)
  if (writer !== undefined && !name.success) tell('author of a comment', comment.span)
  const members = {
    id: number === undefined ? undefined : `comment-${number}`,
    about: Object.keys(about).length > 0 ? about : undefined,
    author: name.success ? {name: name.data} : undefined,
    submittedAt: momentOf(said('date_gmt'), said('date')),
    replyTo: parent === undefined || parent === '0' ? undefined : `comment-${parent}`,
    moderation,
  }
  parts.tellRest()
  const known = Object.entries(members).filter(([, value]) => value !== undefined)
  return [{type: 'feedback', kind: 'comment', ...Object.fromEntries(known), body}]
}
