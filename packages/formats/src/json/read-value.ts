import {limits as defaults, fail, type Limits, type Result, report} from '@copydesk/schema'
import {toOrigin} from './place.ts'
import {readJson} from './read-json.ts'
import {skipBlanks} from './skip-blanks.ts'

/**
 * Any JSON value with the places of its parts, for what is no document: a configuration, a baseline.
 * A key that stands twice is an error, since nobody can say which was meant.
 */
export function readJsonValue(source: string, limits: Partial<Limits> = {}): Result<unknown> {
  const {json, jsonDepth, diagnostics: most} = {...defaults, ...limits}
  const end = source.length
  if (end > json) {
    const expected = `at the most ${json} characters`
    return fail([report('limit-exceeded', `${end} characters`, {expected})])
  }
  const start = source.startsWith('\ufeff') ? 1 : 0
  if (skipBlanks(source, start, end) === end) {
    return fail([report('source-empty', 'empty file', {span: {start: 0, end}})])
  }
  const read = readJson(source, {start, end, depth: jsonDepth, most})
  if (!read.ok) return fail([read.diagnostic])
  const origin = toOrigin(read.place)
  if (read.repeated.length > 0) return fail(read.repeated, {draft: read.value, origin})
  return {ok: true, value: read.value, diagnostics: [], origin}
}
