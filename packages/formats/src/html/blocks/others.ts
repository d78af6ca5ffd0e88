import {
  append,
  type Code,
  type Custom,
  type Embed,
  type Figure,
  type Gallery,
  type LinkList,
  type LiveEntry,
  type ThematicBreak,
} from '@copydesk/schema'
import {words} from '../blanks.ts'
import type {Codec} from '../codec.ts'
import {h, onLines, t} from '../hast.ts'
import {attributed, data} from '../members/plain.ts'
import {allRecords, flow, maybeFlow, running} from '../members/shown.ts'
import {printableTime, printedTime} from '../members/time.ts'
import {writeFigure} from '../parts/media.ts'
import {linkItem} from '../parts/parts.ts'
import {readFigure} from '../read/figure.ts'
import {rawText} from '../read/raw-text.ts'
import {take} from '../read/take.ts'
import {type Record, readShape, type Shape, writeShape} from '../shape.ts'
import {attribute, isElement} from '../tree.ts'

export const figure: Codec<Figure> = {
  write: (block, at, desk) => [writeFigure(block, at, desk)],
  read: (element, reader) => readFigure(element, reader),
}

/** Figures in a figure, with a caption for all of them. */
export const gallery: Codec<Gallery> = {
  write({caption, children}, at, desk) {
    const figures = children.map((one, index) =>
      writeFigure(one, append(append(at, 'children'), index), desk),
    )
    const under = caption
      ? [h('figcaption', {}, [...desk.inlines(caption, append(at, 'caption'))])]
      : []
    return [h('figure', {dataBlock: 'gallery'}, onLines([...figures, ...under]))]
  },
  read(element, reader) {
    const inside = element.childNodes.filter(isElement)
    const children = inside
      .filter(({tagName}) => tagName === 'figure')
      .flatMap((one) => readFigure(one, reader) ?? [])
    const under = inside.find(({tagName}) => tagName === 'figcaption')
    const caption = under ? reader.inlines(under.childNodes) : []
    if (children.length === 0) return undefined
    return {type: 'gallery', ...(caption.length > 0 ? {caption} : {}), children}
  },
}

/** A link to what is shown: nothing of another site runs in the page. */
export const embed: Codec<Embed> = {
  write({url, provider, kind, title}, at, desk) {
    const href = desk.url(url, append(at, 'url'))
    if (href === undefined) return []
    for (const [name, value] of Object.entries({provider, kind, title})) {
      if (value !== undefined) desk.hold(append(at, name))
    }
    const shown = title === undefined ? t(url) : h('span', {dataField: 'title'}, [words(title)])
    const properties = {dataBlock: 'embed', dataProvider: provider, dataKind: kind}
    return [h('figure', properties, [h('a', {href}, [shown])])]
  },
  read(element, reader) {
    const link = element.childNodes.filter(isElement).find(({tagName}) => tagName === 'a')
    const url = link && attribute(link, 'href')
    if (!link || url === undefined) return undefined
    reader.takeEcho(link, url)
    const [titled] = take(link, 'title')
    const title = titled && reader.text(titled.childNodes)
    const provider = attribute(element, 'data-provider')
    const kind = attribute(element, 'data-kind')
    return {
      type: 'embed',
      url,
      ...(provider ? {provider} : {}),
      ...(kind ? {kind: kind as NonNullable<Embed['kind']>} : {}), // checked with the whole document
      ...(title ? {title} : {}),
    }
  },
}

/** A block whose members are all fields. */
function ofShape<B extends {readonly type: string}>(
  tag: string,
  shapeOf: (heading: 'h3' | 'h4') => Shape<Omit<B, 'type'>>,
  toBlock: (members: Omit<B, 'type'>) => B | undefined,
): Codec<B> {
  const shapes = {h3: shapeOf('h3'), h4: shapeOf('h4')}
  return {
    write(block, at, desk) {
      const made: Record = {properties: {dataBlock: block.type}, children: []}
      writeShape(shapes[desk.heading], block, at, made, desk)
      return [h(tag, made.properties, onLines(made.children))]
    },
    read: (element, reader, {headingDepth}) =>
      toBlock(readShape(headingDepth === 4 ? shapes.h4 : shapes.h3, element, reader)),
  }
}

/** A list of links that holds nothing, not even a heading, is nothing; so it is with an entry below. */
export const linkList: Codec<LinkList> = ofShape<LinkList>(
  'div',
  (heading) => ({heading: running(heading), items: allRecords(linkItem, 'li')}),
  (members) =>
    members.heading || members.items.length > 0 ? {type: 'linkList', ...members} : undefined,
)

export const liveEntry: Codec<LiveEntry> = ofShape<LiveEntry>(
  'article',
  (heading) => ({
    time: printableTime,
    printed: printedTime('time'),
    heading: running(heading),
    children: flow(heading === 'h4' ? 4 : 2),
  }),
  (members) => {
    const {time, printed, heading, children} = members
    const isNothing = !time && !printed && !heading && children.length === 0
    return isNothing ? undefined : {type: 'liveEntry', ...members}
  },
)

/** A user's own block, with its data beside its name. */
export const custom: Codec<Custom> = ofShape<Custom>(
  'div',
  (heading) => ({
    name: attributed(),
    data: data(),
    children: maybeFlow(heading === 'h4' ? 4 : 2),
  }),
  (members) => ({type: 'custom', ...members}),
)

/** The language is a class, as highlighters expect it. */
export const code: Codec<Code> = {
  write({lang, meta, value}, at, desk) {
    desk.hold(append(at, 'value'))
    if (lang !== undefined) desk.hold(append(at, 'lang'))
    if (meta !== undefined) desk.hold(append(at, 'meta'))
    const className = lang === undefined ? undefined : [`language-${lang}`]
    return [h('pre', {dataMeta: meta}, [h('code', {className}, value === '' ? [] : [t(value)])])]
  },
  read(element, reader) {
    reader.take(element)
    const inner = element.childNodes.filter(isElement).find(({tagName}) => tagName === 'code')
    const lang = langOf(attribute(inner ?? element, 'class') ?? attribute(element, 'class') ?? '')
    const meta = attribute(element, 'data-meta')
    const value = rawText(element.childNodes).replace(/\r\n?/g, '\n').replace(/\f/g, '')
    if (!lang && !meta && value === '') return undefined
    return {type: 'code', ...(lang ? {lang} : {}), ...(meta ? {meta} : {}), value}
  },
}

const langOf = (names: string): string | undefined =>
  /(?:^|[ \t\n])lang(?:uage)?-([^ \t\n]+)/.exec(names)?.[1]

export const thematicBreak: Codec<ThematicBreak> = {
  write: () => [h('hr')],
  read: () => ({type: 'thematicBreak'}),
}
