import type {Span} from '@copydesk/schema'
import {isElement, type XmlElement} from '../xml/element.ts'
import type {Entry, TellPart} from './entry.ts'
import type {TellXml} from './read-xml-feed.ts'

/** What is in an item, taken part by part: what nobody took is told. */
export interface Parts {
  /** The elements of a name, in order, for a part of the entry. */
  readonly take: (name: string, part?: keyof Entry) => readonly XmlElement[]
  /** The first of a name, where one is enough: others are told. */
  readonly one: (name: string, part?: keyof Entry) => XmlElement | undefined
  /** Tell of all that nobody took. */
  readonly tellRest: () => void
  /** Tell of a part, where it stands. */
  readonly tell: TellPart
}

/** Open an element whose parts are to be read. */
export function openParts(element: XmlElement, whole: string, tell: TellXml): Parts {
  const taken = new Set<XmlElement>()
  const spans = new Map<keyof Entry, Span>()
  const byName = new Map<string, XmlElement[]>()
  for (const child of element.children) {
    if (!isElement(child)) continue
    const alike = byName.get(child.name)
    if (alike) alike.push(child)
    else byName.set(child.name, [child])
  }
  const take = (name: string, part?: keyof Entry): readonly XmlElement[] => {
    const found = byName.get(name) ?? []
    for (const one of found) {
      taken.add(one)
      if (part !== undefined && !spans.has(part)) spans.set(part, one.span)
    }
    return found
  }
  return {
    take,
    one(name, part) {
      const [first, ...more] = take(name, part)
      for (const other of more) tell(`second \`${name}\` of ${whole}`, other.span)
      return first
    },
    tellRest() {
      for (const child of element.children) {
        if (!isElement(child)) {
          if (child.trim() !== '') tell(`text beside the elements of ${whole}`, element.span)
        } else if (!taken.has(child)) tell(`element \`${child.name}\` of ${whole}`, child.span)
      }
    },
    tell: (found, part) => tell(found, spans.get(part) ?? element.span),
  }
}
