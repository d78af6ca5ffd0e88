import type {Span} from '@copydesk/schema'
import type {Code} from 'mdast'
import type {Located} from '../front-matter/field-reader.ts'
import {longestRun} from '../inlines/inline-code.ts'
import type {BlockReader} from './block-codec.ts'

/** A fence around `value`, with `info` on its opening line as it is to be read. */
export function writeFence(info: string, value: string): string {
  const sign = info.includes('`') ? '~' : '`'
  const glued = info.startsWith(sign) ? `&#${sign.charCodeAt(0)};` : ''
  const fence = sign.repeat(Math.max(3, longestRun(value, sign) + 1))
  const escaped = info
    .slice(glued === '' ? 0 : 1)
    .replace(/\\(?=[!-/:-@[-`{-~])|&/g, (character) => (character === '&' ? '&amp;' : '\\\\'))
  const content = value === '' ? '' : `${value}\n`
  return `${fence}${glued}${escaped}\n${content}${fence}`
}

/** The lines of a fence's content, each with its place. */
export function fenceLines(node: Code, reader: BlockReader): readonly Located[] {
  const whole = reader.span(node)
  const breaks = /\r\n|\n|\r/g
  breaks.lastIndex = whole.start
  return node.value.split(/\r\n|\n|\r/).map((text): Located => {
    const found = breaks.exec(reader.source)
    const start = found && found.index < whole.end ? breaks.lastIndex : whole.end
    const end = lineEnd(reader.source, start, whole.end)
    if (end - start < text.length || !reader.source.slice(start, end).endsWith(text)) {
      return {text, span: whole, exact: false}
    }
    return {text, span: {start: end - text.length, end}, exact: true}
  })
}

/** Lines as one text, and the place in the source of any stretch of it. */
export function joinLines(
  lines: readonly Located[],
  whole: Span,
): {readonly text: string; readonly place: (start: number, end: number) => Span} {
  const starts: number[] = []
  let length = 0
  for (const {text} of lines) {
    starts.push(length)
    length += text.length + 1
  }
  const offset = (at: number, side: 'start' | 'end'): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const line = lines[low]
    if (!line?.exact) return whole[side]
    return Math.min(line.span.end, line.span.start + at - (starts[low] ?? 0))
  }
  const place = (start: number, end: number): Span => {
    const from = offset(start, 'start')
    return {start: from, end: Math.max(from, offset(end, 'end'))}
  }
  return {text: lines.map(({text}) => text).join('\n'), place}
}

function lineEnd(source: string, start: number, most: number): number {
  const breaks = /[\r\n]/g
  breaks.lastIndex = start
  return Math.min(most, breaks.exec(source)?.index ?? most)
}
