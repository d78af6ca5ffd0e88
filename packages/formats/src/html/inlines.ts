import {append, type Inline, type InlineMap, type Pointer} from '@copydesk/schema'
import type {ElementContent} from 'hast'
import {hasLooseBlanks, keepsBlanks, words} from './blanks.ts'
import type {Desk} from './desk.ts'
import {h, t} from './hast.ts'

type WriteInline<I> = (
  inline: I,
  at: Pointer,
  desk: Desk,
  linked: boolean,
) => ElementContent | undefined

interface Marked {
  readonly children: readonly Inline[]
}

const writers: {readonly [K in keyof InlineMap]: WriteInline<InlineMap[K]>} = {
  text: ({value}, at, desk) => {
    desk.hold(append(at, 'value'))
    return words(value)
  },
  emphasis: mark('em'),
  strong: mark('strong'),
  delete: mark('del'),
  superscript: mark('sup'),
  subscript: mark('sub'),
  link: ({url, title, children}, at, desk) => {
    const href = desk.url(url, append(at, 'url'))
    if (title !== undefined) desk.hold(append(at, 'title'))
    const hook = href === undefined ? 'link' : undefined
    const inside = desk.inlines(children, append(at, 'children'), true)
    return h('a', {href, title, dataInline: hook}, inside)
  },
  inlineCode: ({value}, at, desk) => {
    desk.hold(append(at, 'value'))
    const style = hasLooseBlanks(value) ? keepsBlanks : undefined
    return h('code', {style}, [t(value)])
  },
  break: () => h('br'),
  image: ({url, alt, title}, at, desk) => {
    const src = desk.url(url, append(at, 'url'))
    if (src !== undefined) {
      if (alt !== undefined) desk.hold(append(at, 'alt'))
      if (title !== undefined) desk.hold(append(at, 'title'))
      // A picture that is said to say nothing may not bear a title.
      return alt === undefined
        ? h('img', {src, alt: '', dataTitle: title})
        : h('img', {src, alt, title})
    }
    // A picture that cannot be shown is the words for those who do not see it.
    if (alt === undefined) return undefined
    desk.tell({at, reason: 'approximated', became: {type: 'text', value: alt}})
    return words(alt)
  },
  footnoteReference: ({identifier}, at, desk, linked) => {
    desk.hold(append(at, 'identifier'))
    const href = desk.refer(identifier)
    // No link may stand in a link.
    const inside =
      linked || href === undefined
        ? t(identifier)
        : h('a', {href, role: 'doc-noteref'}, [t(identifier)])
    return h('sup', {dataInline: 'footnoteReference'}, [inside])
  },
}

/** Running text. */
export const writeInlines = (
  inlines: readonly Inline[],
  at: Pointer,
  desk: Desk,
  linked: boolean,
): readonly ElementContent[] =>
  inlines.flatMap((inline, index) => {
    // A second break in a row would part paragraphs.
    const isSecond = inline.type === 'break' && inlines[index - 1]?.type === 'break'
    if (isSecond) return h('br', {dataInline: 'break'})
    return writeInline(inline, append(at, index), desk, linked) ?? []
  })

/** The only code that goes from an inline's name to its writer. */
function writeInline<K extends keyof InlineMap>(
  inline: InlineMap[K] & {readonly type: K},
  at: Pointer,
  desk: Desk,
  linked: boolean,
): ElementContent | undefined {
  const write: WriteInline<InlineMap[K]> = writers[inline.type]
  return write(inline, at, desk, linked)
}

function mark(tag: string): WriteInline<Marked> {
  return ({children}, at, desk, linked) =>
    h(tag, {}, desk.inlines(children, append(at, 'children'), linked))
}
