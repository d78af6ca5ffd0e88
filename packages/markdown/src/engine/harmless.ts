import type {Nodes} from 'mdast'
import {endOf, startOf} from './node-source.ts'

/** A run of delimiters of which one of the two parsers thinks otherwise than the other. */
interface Run {
  readonly start: number
  readonly end: number
  /** What both take it for, where all that one of them takes it for besides is the reverse. */
  readonly surely: 'opening' | 'closing' | undefined
}

/**
 * Whether a place that the two parsers read in different ways gives the same tree: delimiters in code
 * are none; one without others of its kind matches nothing; and one that both take for closing, and
 * that closes what is as long as itself, has nothing left to open. Linear in the block.
 */
export function isHarmless(source: string, block: Nodes | undefined, place: number): boolean {
  const sign = source.charAt(place)
  const run = sign === '*' ? besideMark(source, place) : besideAstral(source, place)
  if (run === 'the same') return true
  const start = run?.start ?? place
  let node = block
  while (node && 'children' in node) {
    if (run && (isAlone(source, node, run) || isUsedUp(source, node, run))) return true
    const {children}: {readonly children: readonly Nodes[]} = node
    node = children.find((child) => startOf(child) <= start && start < endOf(child))
  }
  return (run || sign === '~') && (node?.type === 'inlineCode' || node?.type === 'code')
}

/** Asterisks beside another delimiter: before it, only one parser lets them open something. */
function besideMark(source: string, start: number): Run {
  const end = endOfRun(source, start)
  return {start, end, surely: /[_~]/.test(source.charAt(end)) ? 'closing' : undefined}
}

/**
 * A run at an astral character, which is punctuation to one parser and a letter to the other: beside a
 * blank both say the same. Nothing at half of such a character.
 */
function besideAstral(source: string, place: number): Run | 'the same' | undefined {
  const comes = isAstral(source, place)
  if (!comes && !isAstral(source, place - 1)) return
  const start = comes ? startOfRun(source, place) : place + 1
  const end = comes ? place : endOfRun(source, place + 1)
  const beyond = comes ? source.charAt(start - 1) : source.charAt(end)
  if (/^[ \t\r\n]?$/.test(beyond)) return 'the same'
  if (punctuation.test(beyond)) return {start, end, surely: comes ? 'opening' : 'closing'}
  const opensToOne = comes && source[start] === '*' && letter.test(beyond)
  return {start, end, surely: opensToOne ? 'closing' : undefined}
}

const punctuation = /^(?![*_~\\])[\p{P}\p{S}]$/u
const letter = /^[\p{L}\p{N}]$/u

const isAstral = (source: string, place: number): boolean =>
  (source.codePointAt(place) ?? 0) > 0xffff

function endOfRun(source: string, start: number): number {
  let end = start + 1
  while (source[end] === source[start]) end++
  return end
}

function startOfRun(source: string, end: number): number {
  let start = end - 1
  while (source[start - 1] === source[end - 1]) start--
  return start
}

/** Whether nothing else in a node is of the kind of a run. */
function isAlone(source: string, node: Nodes, {start, end}: Run): boolean {
  const sign = source.charAt(start)
  const next = source.indexOf(sign, end)
  return source.indexOf(sign, startOf(node)) === start && (next < 0 || next >= endOf(node))
}

/** Whether a node is what a run opens or closes with all that it has, as it surely would. */
function isUsedUp(source: string, node: Nodes, {start, end, surely}: Run): boolean {
  const length = node.type === 'strong' ? 2 : node.type === 'emphasis' ? 1 : 0
  if (end - start !== length) return false
  const sign = source[start]
  if (surely === 'opening') {
    const last = endOf(node)
    return startOf(node) === start && source[last] !== sign && source[last - length - 1] !== sign
  }
  const first = startOf(node)
  return (
    surely === 'closing' &&
    endOf(node) === end &&
    source[first - 1] !== sign &&
    source[first + length] !== sign
  )
}
