import {type Diagnostic, type Limits, report} from '@copydesk/schema'
import {isCollection, isNode, isPair, type Node, parseDocument} from 'yaml'
import type {DataSource} from './data-source.ts'
import {fromYaml} from './from-yaml.ts'
import {plainYaml} from './plain-yaml.ts'
import {yamlTooDeep} from './yaml-depth.ts'

/** What marks a node, and what breaks in quotes: the parser's time is quadratic in their number. */
const marks = /(?:^|[\s[{,])[&*!](?=[^\s*])/g
const escapes = /\\[^\s0abtnvfre"/\\N_LPxuU]|\\x(?![0-9a-fA-F]{2})|\\u(?![0-9a-fA-F]{4})/g

/**
 * Parse YAML 1.2, its core schema, within the limits. What is wrong with it is reported. Plain
 * front matter goes the short way, which is a hundredth of the work.
 */
export function parseYaml(
  text: string,
  place: DataSource['place'],
  limits: Limits,
  tell: (diagnostic: Diagnostic) => void,
): DataSource | undefined {
  if (text.length > limits.frontMatter) {
    const found = `${text.length} characters of YAML`
    return tellExceeded(place, tell)(found, limits.frontMatter, `${limits.frontMatter} at the most`)
  }
  const plain = plainYaml(text, limits)
  return plain ? {text, root: plain, place} : parseAnyYaml(text, place, limits, tell)
}

/** Parse YAML by the parser that knows all of it. */
export function parseAnyYaml(
  text: string,
  place: DataSource['place'],
  limits: Limits,
  tell: (diagnostic: Diagnostic) => void,
): DataSource | undefined {
  const exceeded = tellExceeded(place, tell)
  const deep = yamlTooDeep(text, limits.frontMatterDepth)
  if (deep !== undefined) {
    return exceeded('depth of YAML', deep, `${limits.frontMatterDepth} levels at the most`)
  }
  for (const [pattern, name, most] of [
    [marks, 'anchors, aliases and tags', limits.frontMatterAliases * 4],
    [escapes, 'broken escapes', limits.frontMatterAliases * 4],
  ] as const) {
    let count = 0
    for (const match of text.matchAll(pattern)) {
      if (++count > most) return exceeded(`number of ${name}`, match.index, `${most} at the most`)
    }
  }
  // A lone carriage return ends a line in markdown, but not for the parser.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: false,
  })
  for (const {message, pos} of document.errors) {
    const found = `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
    tell(report('front-matter-syntax', found, {span: place(pos[0], Math.max(pos[0], pos[1]))}))
  }
  if (document.errors.length > 0) return
  const keys = manyKeys(document.contents, limits.frontMatterKeys)
  if (keys) {
    const [at = 0] = keys.range ?? []
    return exceeded('number of keys', at, `${limits.frontMatterKeys} at the most`)
  }
  return {text, root: fromYaml(document, {text, place}, limits, tell), place}
}

const tellExceeded =
  (place: DataSource['place'], tell: (diagnostic: Diagnostic) => void) =>
  (found: string, at: number, expected: string): undefined => {
    tell(report('limit-exceeded', found, {span: place(at, at + 1), expected}))
  }

/** The first key beyond as many as there may be. */
function manyKeys(root: Node | null, most: number): Node | undefined {
  const stack: unknown[] = [root]
  let count = 0
  while (stack.length > 0) {
    const node = stack.pop()
    if (isPair(node)) {
      if (++count > most) return isNode(node.key) ? node.key : undefined
      stack.push(node.value, node.key)
    } else if (isCollection(node)) for (const item of node.items.toReversed()) stack.push(item)
  }
  return undefined
}
