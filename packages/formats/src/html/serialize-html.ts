import {
  append,
  type Document,
  documentTypes,
  fail,
  type Json,
  type Loss,
  limits,
  normalize,
  pointer,
  type Result,
  report,
  resolve,
  type SerializeOptions,
  succeed,
  type Written,
} from '@copydesk/schema'
import type {Element} from 'hast'
import {applyLosses} from '../apply-losses.ts'
import {countLeaves, dropped} from '../dropped.ts'
import {refuse} from '../refuse.ts'
import {type Released, withhold} from '../withhold.ts'
import type {Desk} from './desk.ts'
import {shapeOf} from './documents.ts'
import {h, onLines} from './hast.ts'
import {openCountingDesk, openDesk} from './open-desk.ts'
import {writePage} from './page.ts'
import {write} from './sanitize.ts'
import {type Record, writeShape} from './shape.ts'

/** What a caller may tell the writer of HTML. */
export interface HtmlOptions extends SerializeOptions {
  /** Write a complete page with a `head`, not a fragment. */
  readonly page?: boolean | undefined
  /** What a page says to machines as JSON-LD, such as what the format `json-ld` writes. */
  readonly structuredData?: Json | undefined
}

/** Write documents as HTML: an `article` for each, which says what it is. */
export function serializeHtml(
  documents: readonly Document[],
  options: HtmlOptions = {},
): Result<Written> {
  const refused = refuse(documents, {name: 'html', holds: documentTypes})
  if (refused.length > 0) return fail(refused)
  const {released, losses} = withhold(documents.map(normalize), options)
  const written = released.map((one) => writeReleased(one, released.length > 1))
  const deep = written.findIndex(({element}) => depthOf(element) > limits.htmlDepth - 2)
  if (deep >= 0) {
    const at = pointer(released[deep]?.index ?? 0)
    const expected = `at the most ${limits.htmlDepth}, which is what can be read again`
    return fail([report('limit-exceeded', 'depth of elements', {at, expected})])
  }
  const articles = written.map(({element}) => element)
  const text = options.page
    ? writePage(released, articles, options.structuredData)
    : written.map(({element}) => `${write([element])}\n`).join('')
  return succeed({
    text,
    losses: [...losses, ...written.flatMap((one) => one.losses)],
    extensions: [],
  })
}

interface WrittenDocument {
  readonly element: Element
  readonly losses: readonly Loss[]
}

/** What is written is what comes back: a part of which nothing is left leaves no element behind. */
function writeReleased({document, index}: Released, isOne: boolean): WrittenDocument {
  const prefix = isOne ? `${index}-` : ''
  const {element, losses} = writeDocument(document, prefix)
  if (losses.length === 0) return {element, losses}
  const [kept = document] = applyLosses(losses, [document])
  const here = losses.map((loss) => ({...loss, at: pointer(index) + loss.at.slice('/0'.length)}))
  return {element: writeDocument(kept, prefix).element, losses: here}
}

/** Most documents lose nothing, which is seen by counting. Where something is lost, it is looked for. */
export function writeDocument(document: Document, prefix: string): WrittenDocument {
  const {desk, heldLeaves} = openCountingDesk(document, prefix)
  const element = writeArticle(document, desk)
  if (heldLeaves() === countLeaves(document)) return {element, losses: []}
  return writeCarefully(document, prefix)
}

/** As {@link writeDocument}, keeping the place of everything that was written. */
export function writeCarefully(document: Document, prefix: string): WrittenDocument {
  const {desk, held, losses} = openDesk(document, prefix)
  const element = writeArticle(document, desk)
  const lost = dropped(document, pointer(0), held).flatMap((loss) => entries(loss, [document]))
  return {element, losses: [...losses, ...lost]}
}

function writeArticle({type, ...members}: Document, desk: Desk): Element {
  const made: Record = {properties: {dataDocument: type}, children: []}
  writeShape(shapeOf(type), members, pointer(0), made, desk)
  return h('article', made.properties, onLines(inRegions(made.children)))
}

/** A list stays where all of its entries are lost: many a record must have one. */
function entries(loss: Loss, documents: readonly Document[]): readonly Loss[] {
  const list = resolve(documents, loss.at)
  // A document of which nothing is left is an empty one.
  if (loss.at === pointer(0)) {
    return Object.keys(documents[0] ?? {})
      .filter((name) => name !== 'type')
      .flatMap((name) => entries({at: append(loss.at, name), reason: 'dropped'}, documents))
  }
  if (!Array.isArray(list)) return [loss]
  return list.map((_, index) => ({at: append(loss.at, index), reason: 'dropped'}))
}

/** What stands before the text is the header, and what stands after it the footer. */
function inRegions(children: readonly Element[]): readonly Element[] {
  const isText = ({properties}: Element): boolean =>
    texts.has(String(properties['dataField'] ?? ''))
  const first = children.findIndex(isText)
  if (first < 0) return children
  const last = children.findLastIndex(isText)
  const region = (tag: string, inside: readonly Element[]): readonly Element[] =>
    inside.length === 0 ? [] : [h(tag, {}, onLines(inside))]
  return [
    ...region('header', children.slice(0, first)),
    ...children.slice(first, last + 1),
    ...region('footer', children.slice(last + 1)),
  ]
}

const texts: ReadonlySet<string> = new Set('body greeting lead sections signOff'.split(' '))

/** How deep elements nest. Not recursive. */
function depthOf(root: Element): number {
  let most = 0
  const open: [Element, number][] = [[root, 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, depth] = next
    most = Math.max(most, depth)
    for (const child of element.children) {
      if (child.type === 'element') open.push([child, depth + 1])
    }
  }
  return most
}
