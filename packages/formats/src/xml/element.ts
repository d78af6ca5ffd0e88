import type {Span} from '@copydesk/schema'

/** An element of XML, with what is in it. */
export interface XmlElement {
  /** With the prefix that this package has for its namespace: `atom:title`, `dc:creator`. */
  readonly name: string
  /** By their names in the file, prefixes and all. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly span: Span
}

/** What stands in an element. Comments and instructions do not count. */
export type XmlNode = XmlElement | string

/** Whether a node is an element. */
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** An attribute's value, without blanks around it; nothing where it is empty. */
export function attribute({attributes}: XmlElement, name: string): string | undefined {
  const value = Object.hasOwn(attributes, name) ? attributes[name]?.trim() : undefined
  return value === '' ? undefined : value
}

/** All text in an element, however deep. */
export function textIn({children}: XmlElement): string {
  let text = ''
  for (const child of children) text += isElement(child) ? textIn(child) : child
  return text
}

/** The text of an element without blanks around it; nothing where it is empty. */
export function trimmedText(element: XmlElement | undefined): string | undefined {
  const text = element && textIn(element).trim()
  return text === '' ? undefined : text
}

/** The elements of a name, in order. */
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => isElement(child) && child.name === name)

/** The first element of a name. */
export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child): child is XmlElement => isElement(child) && child.name === name)
