import type {Said} from '../documents/document-codec.ts'
import {traced} from '../trace/trace.ts'
import type {Preset} from './preset.ts'

/**
 * What a file's name says of it: `2024-01-02-two-boats.md` a date and a slug, where it is of that
 * form. Nothing of it stands in the source; its place is the whole of it.
 */
export function fromFileName(path: string | undefined, {fileName}: Preset, length: number): Said {
  if (fileName === undefined || path === undefined) return {}
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const [, date, slug] = dated.exec(name.slice(0, longest)) ?? []
  if (date === undefined || slug === undefined) return {}
  const trace = traced({start: 0, end: length})
  return {publishedAt: {value: date, trace}, slug: {value: slug, trace}}
}

const longest = 300
const dated =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))-([a-z0-9]+(?:-[a-z0-9]+)*)\.[a-z]+$/
