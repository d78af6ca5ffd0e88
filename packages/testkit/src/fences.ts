import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A fenced block of a page. */
export interface Fence {
  readonly lang: string
  /** What follows the language on the opening line. */
  readonly meta: string
  /** The lines between the fences, each with its line feed. */
  readonly value: string
  /** The line of the opening fence, from 1. */
  readonly line: number
  /** The text of the last heading above it. */
  readonly heading: string
}

/** The fences of a page, of three backticks or more. The path starts at the project's root. */
export function fences(path: string): readonly Fence[] {
  const found: Fence[] = []
  const lines = readFileSync(resolve(root, path), 'utf8').split(/\r?\n/u)
  let heading = ''
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, title] = /^#{1,6} +(.*)$/u.exec(line) ?? []
    const [, ticks, info] = /^(`{3,})([^`]*)$/u.exec(line) ?? []
    if (title !== undefined) heading = title.trim()
    if (ticks === undefined || info === undefined) continue
    const end = lines.findIndex((one, at) => at > index && closes(one, ticks))
    if (end < 0) throw new Error(`Cannot read ${path}:${index + 1}, expected a closing fence`)
    const value = lines
      .slice(index + 1, end)
      .map((one) => `${one}\n`)
      .join('')
    const [lang = '', ...meta] = info.trim().split(' ')
    found.push({lang, meta: meta.join(' ').trim(), value, line: index + 1, heading})
    index = end
  }
  return found
}

const closes = (line: string, ticks: string): boolean =>
  line.startsWith(ticks) && /^`+ *$/u.test(line)
