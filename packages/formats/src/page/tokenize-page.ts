import {entityDecoder} from './entities.ts'

/** What a page is made of, told from left to right. Offsets are half-open, into the source. */
export interface PageHandlers {
  readonly text: (start: number, end: number) => void
  /** What an entity stands for, and where it is written. */
  readonly entity: (character: string, start: number, end: number) => void
  /** `<name`: its attributes follow, then its end. */
  readonly openName: (name: string, start: number) => void
  /** The value as it is written, without its quotes; empty where there is none. */
  readonly attribute: (name: string, start: number, end: number) => void
  /** Behind the `>`. */
  readonly openEnd: (end: number, selfClosing: boolean) => void
  readonly close: (name: string, end: number) => void
  /** Behind a comment, a declaration, a section of character data: nothing that a page shows. */
  readonly skip: (end: number) => void
  /** Whether what follows stands in `svg` or `math`, where no element holds raw text. */
  readonly isForeign: () => boolean
}

/** Elements whose content is text up to their own end tag, and whether entities are read in it. */
const raw: ReadonlyMap<string, boolean> = new Map([
  ['script', false],
  ['style', false],
  ['xmp', false],
  ['iframe', false],
  ['noembed', false],
  ['noframes', false],
  ['title', true],
  ['textarea', true],
])

/** A longer name is none that anybody knows. */
const longestName = 40

/** Tell the parts of a page in one pass: what is searched for is not searched for again. */
export function tokenizePage(source: string, handlers: PageHandlers): void {
  const {length} = source
  const decode = entityDecoder(source)
  let ampersand = -1
  const nextAmpersand = (from: number): number => {
    if (ampersand < from) ampersand = found(source.indexOf('&', from), length)
    return ampersand
  }
  const tellText = (from: number, to: number, entities = true): void => {
    let start = from
    let at = entities ? nextAmpersand(from) : to
    while (at < to) {
      const entity = decode(at)
      const end = entity ? Math.min(to, at + entity.length) : at + 1
      if (entity) {
        if (at > start) handlers.text(start, at)
        handlers.entity(entity.text, at, end)
        start = end
      }
      at = nextAmpersand(end)
    }
    if (to > start) handlers.text(start, to)
  }
  const skipTo = (mark: string, from: number): number => {
    const end = found(source.indexOf(mark, from), length - mark.length) + mark.length
    handlers.skip(end)
    return end
  }

  let from = 0
  let at = source.indexOf('<')
  while (at >= 0) {
    const code = source.charCodeAt(at + 1)
    const isTag = isLetter(code)
    if (!isTag && code !== slash && code !== bang && code !== question) {
      at = source.indexOf('<', at + 1)
      continue
    }
    tellText(from, at)
    if (isTag) {
      const name = nameAt(source, at + 1)
      handlers.openName(name, at)
      from = attributes(source, at + 1 + wordEnd(source, at + 1), handlers)
      if (from < 0) return
      const entities = raw.get(name)
      if (entities !== undefined && source.charCodeAt(from - 1) === gt && !handlers.isForeign()) {
        const end = rawEnd(source, from, name)
        tellText(from, end, entities)
        from = end
      }
    } else if (code === slash && isLetter(source.charCodeAt(at + 2))) {
      const end = source.indexOf('>', at + 2)
      if (end < 0) return
      handlers.close(nameAt(source, at + 2), end + 1)
      from = end + 1
    } else if (source.startsWith('<!--', at)) from = skipTo('-->', at + 2)
    else if (handlers.isForeign() && source.startsWith('<![CDATA[', at)) from = skipTo(']]>', at)
    else from = skipTo('>', at + 2)
    at = source.indexOf('<', from)
  }
  tellText(from, length)
}

const found = (at: number, otherwise: number): number => (at < 0 ? otherwise : at)

/** Tell the attributes from behind a tag's name on; returns the end of the tag, or -1 where it has none. */
function attributes(source: string, start: number, handlers: PageHandlers): number {
  let at = start
  for (;;) {
    at = behindBlanks(source, at)
    const code = source.charCodeAt(at)
    if (Number.isNaN(code)) return -1
    if (code === gt) {
      handlers.openEnd(at + 1, false)
      return at + 1
    }
    if (code === slash) {
      if (source.charCodeAt(at + 1) === gt) {
        handlers.openEnd(at + 2, true)
        return at + 2
      }
      at++
      continue
    }
    const nameStart = at
    // An equals sign that opens a name is part of it.
    at++
    while (!endsName(source.charCodeAt(at))) at++
    const nameEnd = at
    at = behindBlanks(source, at)
    if (source.charCodeAt(at) !== equals) {
      handlers.attribute(lowered(source, nameStart, nameEnd), at, at)
      continue
    }
    at = behindBlanks(source, at + 1)
    const quote = source.charCodeAt(at)
    let end: number
    if (quote === 0x22 || quote === 0x27) {
      at++
      end = source.indexOf(quote === 0x22 ? '"' : "'", at)
      if (end < 0) return -1
      handlers.attribute(lowered(source, nameStart, nameEnd), at, end)
      at = end + 1
    } else {
      end = at
      while (!endsValue(source.charCodeAt(end))) end++
      handlers.attribute(lowered(source, nameStart, nameEnd), at, end)
      at = end
    }
  }
}

/** Where the end tag of an element with raw text begins. */
function rawEnd(source: string, from: number, name: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    if (endsTagName(source.charCodeAt(end)) && lowered(source, at + 2, end) === name) return at
  }
  return source.length
}

function behindBlanks(source: string, from: number): number {
  let at = from
  while (isBlank(source.charCodeAt(at))) at++
  return at
}

/** How many characters a tag's name has. */
function wordEnd(source: string, from: number): number {
  let at = from
  while (!endsTagName(source.charCodeAt(at))) at++
  return at - from
}

const nameAt = (source: string, from: number): string =>
  lowered(source, from, from + wordEnd(source, from))

/** Most names are in small letters as they stand. */
function lowered(source: string, start: number, end: number): string {
  const most = Math.min(end, start + longestName)
  const name = source.slice(start, most)
  for (let at = start; at < most; at++) {
    const code = source.charCodeAt(at)
    if ((code >= 0x41 && code <= 0x5a) || code > 0x7f) return name.toLowerCase()
  }
  return name
}

const slash = 0x2f
const bang = 0x21
const question = 0x3f
const equals = 0x3d
const gt = 0x3e

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c

/** The end of the source is no number, and ends everything. */
const endsTagName = (code: number): boolean =>
  Number.isNaN(code) || code === slash || code === gt || isBlank(code)

const endsName = (code: number): boolean => code === equals || endsTagName(code)

const endsValue = (code: number): boolean => Number.isNaN(code) || code === gt || isBlank(code)
