import {type Diagnostic, type Limits, report} from '@copydesk/schema'
import {ParseError, parseTOML} from 'toml-eslint-parser'
import type {DataSource} from './data-source.ts'
import {fromToml} from './from-toml.ts'
import {tomlTooDeep} from './toml-depth.ts'

/** Parse TOML 1.0 within the limits. What is wrong with it is reported; dates stay text. */
export function parseToml(
  text: string,
  place: DataSource['place'],
  limits: Limits,
  tell: (diagnostic: Diagnostic) => void,
): DataSource | undefined {
  const exceeded = (found: string, at: number, expected: string): undefined => {
    tell(report('limit-exceeded', found, {span: place(at, at + 1), expected}))
  }
  if (text.length > limits.frontMatter) {
    const expected = `${limits.frontMatter} at the most`
    return exceeded(`${text.length} characters of TOML`, limits.frontMatter, expected)
  }
  const levels = `${limits.frontMatterDepth} levels at the most`
  const deep = tomlTooDeep(text, limits.frontMatterDepth)
  if (deep !== undefined) return exceeded('depth of TOML', deep, levels)
  try {
    const [table] = parseTOML(text, {tomlVersion: '1.0.0'}).body
    const {root, over} = fromToml(table, text, limits)
    if (over?.what === 'depth') return exceeded('depth of TOML', over.at, levels)
    if (over) return exceeded('number of keys', over.at, `${limits.frontMatterKeys} at the most`)
    return {text, root, place}
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const {message, index} = error
    const span = place(index, Math.min(index + 1, text.length))
    if (/^Defining a key multiple times/.test(message)) {
      tell(report('front-matter-duplicate-key', 'second key of one name', {span}))
    } else {
      const found = `TOML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
      tell(report('front-matter-syntax', found, {span, expected: 'TOML that parses'}))
    }
    return
  }
}
