import {id, text} from '@copydesk/schema'
import {childNamed, childrenNamed, trimmedText, type XmlElement} from '../xml/element.ts'
import {authorOf} from './read-post.ts'

/** What a site says of its authors and of what it writes about, as the drafts of documents. */
export function readSite(root: XmlElement): readonly object[] {
  const channel = childNamed(root, 'channel')
  if (channel === undefined) return []
  const contributors = childrenNamed(channel, 'wp:author').flatMap((one) => {
    const author = authorOf(one)
    return author ? [{type: 'contributor', ...author}] : []
  })
  const topics = [
    ...childrenNamed(channel, 'wp:category').flatMap((one) =>
      topicOf(one, 'category', 'wp:category_nicename', 'wp:cat_name', 'wp:category_parent'),
    ),
    ...childrenNamed(channel, 'wp:tag').flatMap((one) =>
      topicOf(one, 'post_tag', 'wp:tag_slug', 'wp:tag_name'),
    ),
  ]
  return [...contributors, ...topics]
}

function topicOf(
  element: XmlElement,
  domain: string,
  key: string,
  label: string,
  parent?: string,
): readonly object[] {
  const name = text.safeParse(trimmedText(childNamed(element, label)))
  const term = id.safeParse(trimmedText(childNamed(element, key)))
  if (!name.success || !term.success) return []
  const above = parent && trimmedText(childNamed(element, parent))
  return [
    {
      type: 'topic',
      id: `${domain}/${term.data}`,
      name: name.data,
      ...(above ? {broader: [`${domain}/${above}`]} : {}),
    },
  ]
}
