import type {MarkedElement} from '@copydesk/text'
import {attributeValue} from './entities.ts'
import {type ShownText, shownText} from './shown-text.ts'
import type {SourceMap} from './source-map.ts'
import {blockTags, impliedEnds, scopeTags, unseenTags, voidTags} from './tags.ts'
import {tokenizePage} from './tokenize-page.ts'

/** A stretch of source that holds something for machines: a meta element’s attributes or a script’s text. */
export interface HeadElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  /** The text of a title or a script. */
  readonly text: string
  readonly span: {readonly start: number; readonly end: number}
}

/** A page as it was scanned. */
export interface ScannedPage {
  readonly text: string
  readonly map: SourceMap
  readonly elements: readonly MarkedElement[]
  readonly head: readonly HeadElement[]
  /** How deep the elements nest. */
  readonly depth: number
}

interface Open {
  readonly tag: string
  readonly index: number
  readonly hidden: boolean
  readonly keep: boolean
}

interface Growing {
  tag: string
  parent: number
  names: string
  start: number
  end: number
  url: string | undefined
  value: string | undefined
  alt: string | undefined
  hidden: boolean
}

/** Attributes that say what an element is for. */
const naming: ReadonlySet<string> = new Set([
  'class',
  'id',
  'itemprop',
  'role',
  'rel',
  'data-testid',
  'data-component',
  'data-type',
  'data-qa',
  'data-gtm-element',
  'data-track',
  'property',
])

const wanted: ReadonlySet<string> = new Set([
  ...naming,
  'href',
  'src',
  'data-src',
  'datetime',
  'content',
  'alt',
  'hidden',
  'style',
  'lang',
  'name',
  'type',
  'aria-hidden',
])

/** An attribute longer than this says nothing that is read. */
const longest = 20_000

/** Elements that are kept though they hold no text: they say something by their attributes. */
const telling: ReadonlySet<string> = new Set(['img', 'hr', 'source', 'meta', 'link'])

/** Read a page once from left to right: its elements, its shown text, what it tells machines. */
export function scanPage(source: string, deepest: number): ScannedPage {
  const shown: ShownText = shownText()
  const elements: Growing[] = []
  const head: HeadElement[] = []
  const open: Open[] = []
  let unseen = 0
  let foreign = 0
  let depth = 0
  let tag = ''
  let attributes = new Map<string, string>()
  let tagStart = 0
  /** Where what was told last ends. */
  let told = 0
  /** The text of a title or a script that is being read. */
  let script:
    | {
        readonly tag: string
        readonly attributes: ReadonlyMap<string, string>
        readonly start: number
        readonly parts: string[]
      }
    | undefined

  const isShown = (): boolean => unseen === 0
  const keeps = (): boolean => open.at(-1)?.keep ?? false
  const around = (): number => open.at(-1)?.index ?? -1

  const close = (): void => {
    const ended = open.pop()
    if (!ended) return
    if (ended.hidden) unseen--
    if (isForeign(ended.tag)) foreign--
    const element = elements[ended.index]
    if (element) element.end = shown.at()
    if (isShown() && !ended.hidden) {
      if (ended.tag === 'p') shown.part(2)
      else if (blockTags.has(ended.tag)) shown.part(1)
    }
    if (script && script.tag === ended.tag) {
      head.push({
        tag: script.tag,
        attributes: script.attributes,
        text: script.parts.join(''),
        span: {start: script.start, end: told},
      })
      script = undefined
    }
  }

  const closeImplied = (name: string): void => {
    const ends = impliedEnds(name)
    if (!ends) return
    for (let at = open.length - 1; at >= 0 && open.length - at < 12; at--) {
      const {tag: inner} = open[at] ?? {tag: ''}
      if (ends.has(inner)) {
        while (open.length > at) close()
        if (!ends.has(open.at(-1)?.tag ?? '')) return
        at = open.length
      } else if (blockTags.has(inner) || scopeTags.has(inner)) return
    }
  }

  const start = (): void => {
    closeImplied(tag)
    const isHidden = unseenTags.has(tag)
    if (isShown() && !isHidden) {
      if (tag === 'br' || isBreak(attributes)) shown.part(1)
      else if (tag === 'p') shown.part(2)
      else if (blockTags.has(tag)) shown.part(1)
    }
    if (tag === 'meta' || tag === 'link' || tag === 'html')
      head.push({tag, attributes, text: '', span: {start: tagStart, end: told}})
    const isVoid = voidTags.has(tag)
    if (!isVoid || telling.has(tag)) {
      let names = ''
      for (const [name, words] of attributes)
        if (naming.has(name)) names += names === '' ? words : ` ${words}`
      elements.push({
        tag,
        parent: around(),
        names,
        start: -1,
        end: -1,
        url: attributes.get('href') ?? attributes.get('src') ?? attributes.get('data-src'),
        value: attributes.get('datetime') ?? attributes.get('content'),
        alt: attributes.get('alt'),
        hidden: isHiddenByStyle(attributes),
      })
    }
    if (isVoid) {
      const element = elements.at(-1)
      if (telling.has(tag) && element) element.start = element.end = shown.at()
      return
    }
    open.push({
      tag,
      index: elements.length - 1,
      hidden: isHidden,
      keep: keeps() || tag === 'pre' || tag === 'listing' || tag === 'xmp',
    })
    depth = Math.max(depth, open.length)
    const begun = elements.at(-1)
    if (begun) begun.start = shown.at()
    if (isHidden) unseen++
    if (isForeign(tag)) foreign++
    if (tag === 'title' || tag === 'script') script = {tag, attributes, start: told, parts: []}
  }

  const end = (name: string): void => {
    if (voidTags.has(name)) {
      if (name === 'br' && isShown()) shown.part(1)
      return
    }
    for (let at = open.length - 1; at >= 0; at--) {
      const inner = open[at]?.tag ?? ''
      if (inner === name) {
        while (open.length > at) close()
        return
      }
      // An end tag inside a cell does not end what stands around the table.
      if (
        (inner === 'td' || inner === 'th' || inner === 'table') &&
        !/^(?:t[drh]|table|tbody|thead|tfoot|body|html|article|main|section)$/.test(name)
      )
        return
    }
  }

  tokenizePage(source, {
    text: (from, to) => {
      told = to
      if (script) script.parts.push(source.slice(from, to))
      else if (isShown()) shown.slice(source, from, to, keeps())
    },
    entity: (character, from, to) => {
      told = to
      if (script) script.parts.push(character)
      else if (isShown()) shown.entity(character, from, to, keeps())
    },
    openName: (name, from) => {
      tagStart = from
      tag = name
      attributes = new Map()
    },
    attribute: (name, from, to) => {
      if (!wanted.has(name) || attributes.has(name)) return
      attributes.set(name, attributeValue(source.slice(from, Math.min(to, from + longest))))
    },
    openEnd: (at, selfClosing) => {
      told = at
      if (open.length > deepest) return
      start()
      if (selfClosing && foreign > 0 && !voidTags.has(tag)) close()
    },
    close: (name, at) => {
      end(name)
      told = at
    },
    skip: (at) => {
      told = at
    },
    isForeign: () => foreign > 0,
  })
  while (open.length > 0) close()
  const {text, map} = shown.done()
  return {text, map, elements, head, depth}
}

const isForeign = (tag: string): boolean => tag === 'svg' || tag === 'math'

const isHiddenByStyle = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has('hidden') ||
  /display\s{0,2}:\s{0,2}none/i.test((attributes.get('style') ?? '').slice(0, 2000))

/** Some pages break lines by an element that a style sheet makes one. */
const isBreak = (attributes: ReadonlyMap<string, string>): boolean =>
  /(?:^|\s)br(?:\s|$)/.test((attributes.get('class') ?? '').slice(0, 200))
