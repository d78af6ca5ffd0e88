/** XML that is written: markup, not text. */
export type Xml = string

/** What is not in XML 1.0 at all. */
const foreign = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const references: {readonly [character: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (value: string, characters: RegExp): Xml =>
  value.replace(foreign, '').replace(characters, (character) => references[character] ?? '')

/** Text as XML. `>` is written as a reference too, since `]]>` may not stand in it. */
export const xmlText = (value: string): Xml => escaped(value, /[&<>\r]/g)

/**
 * An element around its content. Attributes without a value are left out.
 * The libraries that write XML leave `]]>` in text and tabs in attributes: these are ten lines.
 */
export function xmlElement(
  name: string,
  attributes: {readonly [name: string]: string | undefined},
  content: Xml = '',
): Xml {
  let tag = name
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`
  }
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}

/** An element around text, if there is one. */
export const xmlField = (name: string, value: string | undefined): readonly Xml[] =>
  value === undefined ? [] : [xmlElement(name, {}, xmlText(value))]

/** Elements each on a line of its own. */
export const xmlLines = (elements: readonly Xml[], indent: string): Xml =>
  elements.map((element) => `${indent}${element}\n`).join('')
