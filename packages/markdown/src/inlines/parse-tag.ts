import {decodeString} from 'micromark-util-decode-string'

/** An HTML tag, its name in lower case. */
export interface ParsedTag {
  readonly name: string
  readonly closing: boolean
  readonly attributes: {readonly [name: string]: string}
}

const name = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])/
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/y

/** The tag that a piece of inline HTML is, or `undefined` for a comment and the like. */
export function parseTag(html: string): ParsedTag | undefined {
  const [start, slash, tag] = name.exec(html) ?? []
  if (start === undefined || tag === undefined) return
  const found: [string, string][] = []
  let index = start.length
  while (index < html.length) {
    attribute.lastIndex = index
    const [whole, key, double, single, bare] = attribute.exec(html) ?? []
    if (whole === undefined || key === undefined) index++
    else {
      found.push([key.toLowerCase(), decodeString(double ?? single ?? bare ?? '')])
      index += whole.length
    }
  }
  return {name: tag.toLowerCase(), closing: slash === '/', attributes: Object.fromEntries(found)}
}
