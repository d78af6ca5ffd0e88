import type {List, Paragraph, PhrasingContent, RootContent, Text} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'

/**
 * A list whose items are links and little else, as the list of links that we write as `:::links`.
 * `[video]`, signs and full stops beside a link are a part of its title; `by Name` may follow. Marks
 * inside of a title would be lost, so that a list with any stays a list.
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

/** `[video] [Title](url).`, with what stands beside the link inside of it; or `[Title](url), by Name`. */
function toLink(
  paragraph: Paragraph,
  isDefined: (identifier: string) => boolean,
): Paragraph | undefined {
  const {children} = paragraph
  const at = children.findIndex(({type}) => type !== 'text')
  const link = children[at]
  const [before, after] = [children.slice(0, at), children.slice(at + 1)]
  if (!link || !isPlainLink(link, isDefined) || !before.every(isBeside)) return
  const [only, more] = after
  if (only?.type === 'text' && !more && /^,? by \S[^\n]*$/.test(only.value)) {
    return before.length === 0 ? paragraph : undefined
  }
  if (!after.every(isBeside)) return
  const inside = [...before, ...link.children, ...after].filter(isText)
  return {...paragraph, children: [{...link, children: inside}]}
}

/** Words in square brackets, or no words. */
const isBeside = (node: PhrasingContent): boolean =>
  isText(node) && /^(?:[^\p{L}\p{N}[\]\n]|\[[^[\]\n]{1,30}\])*$/u.test(node.value)

const isText = (node: PhrasingContent): node is Text => node.type === 'text'

type Link = Extract<PhrasingContent, {readonly type: 'link' | 'linkReference'}>

function isPlainLink(
  node: PhrasingContent,
  isDefined: (identifier: string) => boolean,
): node is Link {
  if (node.type !== 'link' && node.type !== 'linkReference') return false
  if (node.type === 'linkReference' && !isDefined(node.identifier)) return false
  return node.children.length > 0 && node.children.every(isText)
}
