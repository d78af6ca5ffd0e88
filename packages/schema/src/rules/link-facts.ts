import type {Document} from '../documents/index.ts'
import {isAscii} from '../fold-words.ts'
import {textOf} from '../tree/text-of.ts'
import {foldAnchor} from './fold-anchor.ts'
import {gathered, placeOf} from './gathered.ts'
import {type PlacedFact, placeFact} from './place-fact.ts'
import type {RuleContext} from './rule.ts'

/** Where a document leads inside of the repository, and where one can be led to in it. */
export type LinkFacts = {
  /**
   * Folded: how a heading becomes an anchor differs from site to site. One that ends with `*` may go on
   * in any way.
   */
  readonly anchors?: readonly string[]
  /** Targets in this file or others, as they are written. */
  readonly links?: readonly PlacedFact[]
  /** Pictures, films and sounds in files. */
  readonly media?: readonly PlacedFact[]
}

/** See {@link LinkFacts}. */
export function collectLinks(document: Document, context: RuleContext): LinkFacts | undefined {
  const all = gathered(document, context)
  const links: PlacedFact[] = []
  const media: PlacedFact[] = []
  for (const spot of all.of('link')) {
    const {url} = spot.value
    if (url !== undefined && isLocal(url))
      links.push(placeFact(`${placeOf(spot)}/url`, url, context))
  }
  for (const spot of all.of('image')) {
    const {url} = spot.value
    if (isLocal(url)) media.push(placeFact(`${placeOf(spot)}/url`, url, context))
  }
  for (const spot of all.of('figure')) {
    const {url} = spot.value.media
    if (url === undefined || !isLocal(url)) continue
    media.push(placeFact(`${placeOf(spot)}/media/url`, url, context))
  }
  const anchors = [...anchorsOf()]
  const facts: LinkFacts = {
    ...(anchors.length > 0 ? {anchors} : {}),
    ...(links.length > 0 ? {links} : {}),
    ...(media.length > 0 ? {media} : {}),
  }
  return Object.keys(facts).length > 0 ? facts : undefined

  function anchorsOf(): ReadonlySet<string> {
    const found = new Set<string>()
    const add = (name: string | undefined): void => {
      const folded = name === undefined ? '' : foldAnchor(name)
      if (folded !== '') found.add(folded)
    }
    if ('headline' in document) add(document.headline)
    for (const {value} of all.of('heading')) addHeading(textOf(value.children))
    for (const {value} of all.of('section')) addHeading(textOf(value.heading ?? []))
    for (const {value} of all.of('item')) addHeading(textOf(value.heading ?? []))
    for (const {value} of all.of('poem')) add(value.title)
    for (const {value} of all.of('footnote'))
      for (const name of noteNames(value.identifier)) add(name)
    const source = context.source ?? ''
    // Hardly a text has the sign at all, and all have the letters before it.
    for (let at = source.indexOf('='); at >= 0; at = source.indexOf('=', at + 1)) {
      const name = attributes.find((one) => source.endsWith(one, at))
      // In an address it is no attribute.
      if (name === undefined || !/[\s"']/.test(source.charAt(at - name.length - 1))) continue
      addWritten(at + 1)
    }
    for (let at = source.indexOf('{#'); at >= 0; at = source.indexOf('{#', at + 1))
      addWritten(at + 2)
    return found

    function addWritten(from: number): void {
      add(/^["']?([^"'\s>}]{1,200})/.exec(source.slice(from, from + 210))?.[1])
    }

    function addHeading(text: string): void {
      const plain = isAscii(text) ? -1 : text.search(unsure)
      // Sites write these out in ways of their own: what stands before is all that is sure.
      if (plain >= 0) found.add(`${foldAnchor(text.slice(0, plain))}*`)
      add(text)
      // What is written behind a heading for its anchor is no part of its words.
      const mark = text.lastIndexOf('{#')
      if (mark >= 0) add(text.slice(0, mark))
    }
  }
}

/** By which HTML names a place. */
const attributes = ['id', 'name'] as const

/** Pictures, and letters that are not Latin: some sites spell them in Latin ones. */
const unsure = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/u

const noteNames = (name: string): readonly string[] =>
  ['fn-', 'fnref-', 'fn:', 'fnref:', 'user-content-fn-'].map((before) => before + name)

/** Neither an address on the web nor one of a scheme, nor a place for a template to fill. */
function isLocal(url: string): boolean {
  if (url.startsWith('http')) return false
  if (url === '' || url.startsWith('//') || url.startsWith('@/') || url.includes('{')) return false
  return !/^[a-z][a-z0-9+.-]*:/i.test(url)
}
