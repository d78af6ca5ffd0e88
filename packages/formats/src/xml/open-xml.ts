import {type Diagnostic, type Limits, quoted, report} from '@copydesk/schema'
import {Parser} from 'htmlparser2'
import type {XmlElement, XmlNode} from './element.ts'
import {knownName, outermost, type Scope, scopeOf} from './namespaces.ts'

/** What a reader of XML is told. */
export interface XmlSettings {
  readonly limits: Limits
  /** Whether an element is handed over once it is whole, and then forgotten. `depth` is 0 at the root. */
  readonly isItem: (name: string, depth: number) => boolean
  /** `around` is what stood before it: the root first, without the items. */
  readonly onItem: (item: XmlElement, around: readonly XmlElement[]) => void
}

/** A reader that takes XML piece by piece. */
export interface XmlReader {
  readonly write: (chunk: string) => void
  /** The root, without the items, if there is one. */
  readonly end: () => XmlElement | undefined
  readonly diagnostics: readonly Diagnostic[]
}

interface Open extends XmlElement {
  readonly children: XmlNode[]
  readonly span: {readonly start: number; end: number}
  readonly scope: Scope
  readonly written: string
}

/**
 * Read XML as it comes. It is read as far as it can be, well-formed or not, since many feeds are not;
 * an element that nobody closed is told. Nothing is fetched, and of entities only the five of XML and
 * numbers are read: one that a file declares is told and stays as it is written.
 */
export function openXml({limits, isItem, onItem}: XmlSettings): XmlReader {
  const diagnostics: Diagnostic[] = []
  const open: Open[] = []
  let root: Open | undefined
  let refused = false
  let length = 0
  const tell = (found: string, expected: string, start: number, end: number): void => {
    if (diagnostics.length >= limits.diagnostics) return
    diagnostics.push(report('markup-foreign', found, {expected, span: {start, end}}))
  }
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        if (refused) return
        const scope = scopeOf(attributes, open.at(-1)?.scope ?? outermost)
        const span = {start: parser.startIndex, end: parser.endIndex + 1}
        const name = knownName(written, scope)
        const element: Open = {name, attributes, children: [], span, scope, written}
        if (open.length >= limits.htmlDepth) {
          refused = true
          parser.pause()
          const details = {
            expected: `at the most ${limits.htmlDepth}`,
            data: {limit: 'htmlDepth', most: limits.htmlDepth},
            span,
          }
          diagnostics.unshift(report('limit-exceeded', 'depth of elements', details))
          return
        }
        const around = open.at(-1)
        if (!around && root) tell(`second root ${quoted(written)}`, 'one', span.start, span.end)
        else root ??= element
        if (around && !isItem(name, open.length)) around.children.push(element)
        open.push(element)
      },
      ontext(text) {
        const around = open.at(-1)
        if (around) around.children.push(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
      },
      onclosetag(_, implied) {
        const element = open.pop()
        if (!element || refused) return
        // An element that closes itself is said to be closed for it.
        const isEmpty = parser.endIndex + 1 === element.span.end
        element.span.end = Math.min(length, parser.endIndex + 1)
        if (implied && !isEmpty) {
          const expected = `an end tag for ${quoted(element.written)}`
          tell('element that nobody closed', expected, element.span.start, element.span.end)
        }
        if (isItem(element.name, open.length)) onItem(element, open)
      },
      onprocessinginstruction(name, data) {
        if (!/^!ENTITY$/i.test(name) && !/<!ENTITY\s/i.test(data)) return
        const {startIndex, endIndex} = parser
        tell('declaration of an entity', 'characters as they are', startIndex, endIndex + 1)
      },
    },
    {xmlMode: true, decodeEntities: true},
  )
  return {
    write(chunk) {
      length += chunk.length
      if (!refused) parser.write(chunk)
    },
    end() {
      if (refused) return undefined
      parser.end()
      return root
    },
    diagnostics,
  }
}
