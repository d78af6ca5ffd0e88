import type {DataList, DataNode} from './data-node.ts'
import {beginsPlain, plainScalar} from './plain-scalar.ts'
import {quotedScalar} from './quoted-scalar.ts'

/** `[a, "b", 3]`: a flow list of scalars alone, on one line. */
export function plainFlow(text: string, start: number, end: number): DataList | undefined {
  const items: DataNode[] = []
  let at = start + 1
  for (;;) {
    while (at < end && text.charCodeAt(at) === space) at++
    const first = text.charCodeAt(at)
    if (first === closeBracket && items.length === 0) break
    const node =
      first === doubleQuote || first === singleQuote
        ? quotedScalar(text, at, end)
        : readFlowPlain(text, at, end)
    if (!node) return
    items.push(node)
    at = node.end
    while (at < end && text.charCodeAt(at) === space) at++
    const next = text.charCodeAt(at)
    if (next === closeBracket) break
    if (next !== comma) return
    at++
  }
  return {kind: 'list', items, start, end: at + 1}
}

function readFlowPlain(text: string, start: number, end: number): DataNode | undefined {
  if (!beginsPlain(text, start, end)) return
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === comma || code === closeBracket) break
    if (
      code === colon ||
      code === hash ||
      code === openBracket ||
      code === openBrace ||
      code === closeBrace
    )
      return
  }
  if (at >= end) return
  while (text.charCodeAt(at - 1) === space) at--
  return plainScalar(text.slice(start, at), start, at)
}

const space = 32
const doubleQuote = 34
const hash = 35
const singleQuote = 39
const comma = 44
const colon = 58
const openBracket = 91
const closeBracket = 93
const openBrace = 123
const closeBrace = 125
