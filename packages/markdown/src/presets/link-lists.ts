import type {List, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'

/**
 * A list whose items are links and nothing else, as the list of links that we write as `:::links`.
 * `[video]` may stand before a link and is a part of its title, `by Name` after it. Marks inside of a
 * title would be lost, so that a list with any stays a list.
 */
export function toLinkList(
  node: RootContent,
  isDefined: (identifier: string) => boolean,
): ContainerDirective | undefined {
  if (node.type !== 'list' || node.ordered) return
  const items = node.children.map((item): Paragraph | undefined => {
    const [only, more] = item.children
    const plain = only?.type === 'paragraph' && !more && typeof item.checked !== 'boolean'
    return plain ? toLink(only, isDefined) : undefined
  })
  if (!items.every((item) => item !== undefined)) return
  const list: List = {
    ...node,
    children: node.children.map((item, index) => {
      const link = items[index]
      return link ? {...item, children: [link]} : item
    }),
  }
  const {position} = node
  return {
    type: 'containerDirective',
    name: 'links',
    children: [list],
    ...(position ? {position} : {}),
  }
}

/** `[video] [Title](url), by Name`, with the tag inside of the link. */
function toLink(
  paragraph: Paragraph,
  isDefined: (identifier: string) => boolean,
): Paragraph | undefined {
  const [first, ...others] = paragraph.children
  const tag =
    first?.type === 'text' && /^\[[^[\]\n]{1,30}\] $/.test(first.value) ? first : undefined
  const [link, after, ...more] = tag ? others : paragraph.children
  if (!link || !isPlainLink(link, isDefined) || more.length > 0) return
  if (after && !(after.type === 'text' && /^,? by \S[^\n]*$/.test(after.value))) return
  if (!tag) return paragraph
  return {
    ...paragraph,
    children: [{...link, children: [tag, ...link.children]}, ...(after ? [after] : [])],
  }
}

type Link = Extract<PhrasingContent, {readonly type: 'link' | 'linkReference'}>

function isPlainLink(
  node: PhrasingContent,
  isDefined: (identifier: string) => boolean,
): node is Link {
  if (node.type !== 'link' && node.type !== 'linkReference') return false
  if (node.type === 'linkReference' && !isDefined(node.identifier)) return false
  return node.children.length > 0 && node.children.every(({type}) => type === 'text')
}
