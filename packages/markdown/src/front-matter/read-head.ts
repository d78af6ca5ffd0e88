import {quoted, report, type Span} from '@copydesk/schema'
import type {Preset} from '../presets/preset.ts'
import {fieldReader, type LineReader} from './field-reader.ts'
import {parseLines} from './line-fields.ts'
import {type FrontMatter, readFrontMatter} from './read-front-matter.ts'
import type {HeadPlace} from './split.ts'
import {parseToml} from './toml-source.ts'
import {parseYaml} from './yaml-source.ts'

/** Read the front matter that stands here. Nothing where there is nothing in it, or it is broken. */
export function readHead(
  source: string,
  {syntax, span}: HeadPlace,
  reader: LineReader,
  preset?: Preset,
): FrontMatter | undefined {
  const text = source.slice(span.start, span.end)
  const place = (start: number, end: number): Span => ({
    start: span.start + Math.min(start, text.length),
    end: span.start + Math.min(end, text.length),
  })
  const data = parsers[syntax](text, place, reader.limits, reader.report)
  if (!data?.root) return
  const fields = fieldReader(data, reader)
  if (data.root.kind === 'map') return readFrontMatter(data.root.members, fields, preset)
  const what = `front matter ${quoted(text.trim())}`
  reader.report(report('front-matter-not-map', what, {span: fields.span(data.root)}))
  return
}

const parsers: {readonly [K in HeadPlace['syntax']]: typeof parseYaml} = {
  yaml: parseYaml,
  toml: parseToml,
  lines: parseLines,
}
