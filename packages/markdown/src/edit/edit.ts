import {type Document, fail, normalize, type Result, report, succeed} from '@copydesk/schema'
import {remarkEngine} from '../engine/remark-engine.ts'
import {type MarkdownParseOptions, parseMarkdown} from '../parse-markdown.ts'
import {serializeMarkdown} from '../serialize-markdown.ts'
import {attempt, type Rewritten} from './attempt.ts'
import {harder, least, most} from './effort.ts'
import {lineBreakOf} from './line-prefix.ts'
import {same} from './same.ts'
import {applyEdits, type TextEdit} from './text-edit.ts'
import {watch} from './watch.ts'

/** What editing may be told: how the source is read. */
export type EditOptions = Omit<MarkdownParseOptions, 'rules'>

/** A source with a changed document in it. */
export interface Edited {
  readonly text: string
  /** What was changed of the source, from its start to its end. */
  readonly edits: readonly TextEdit[]
  /** What had to be written again beside what changed, since nothing smaller says the document. */
  readonly rewritten: Rewritten
}

/**
 * Write a changed document back into the source that it was read from, touching only what changed:
 * front matter keeps its order, comments and quotes, and blocks that did not change their text. What
 * is read from the result is the document's normal form. It fails where the source does not parse,
 * or where nothing that is read could be the document.
 */
export function edit(
  source: string,
  document: Document,
  options: EditOptions = {},
): Result<Edited> {
  const {engine: plain = remarkEngine()} = options
  const watched = watch(plain, source)
  const read = (text: string, engine = plain) =>
    parseMarkdown(text, {...options, engine, rules: {}})
  const before = read(source, watched.engine)
  if (!before.ok) return fail(before.diagnostics)
  const now = normalize(document)
  const old = before.value
  if (same(old, now)) return succeed({text: source, edits: [], rewritten: 'nothing'})
  const seen = watched.seen()
  const {origin} = before
  if (seen && origin && old.type === now.type) {
    const {preset} = options
    const change = {source, lineBreak: lineBreakOf(source), origin, seen, preset, old, now}
    let effort = least
    for (let times = 0; times < tries; times++) {
      const {edits, rewritten} = attempt(change, effort)
      const text = applyEdits(source, edits)
      const after = text === undefined ? undefined : read(text)
      if (text !== undefined && after?.ok && same(after.value, now)) {
        return succeed({text, edits, rewritten})
      }
      effort =
        times === tries - 2 ? most : harder(effort, change, after?.ok ? after.value : undefined)
    }
  }
  const text = serializeMarkdown(now)
  const after = read(text)
  if (!after.ok) return fail(after.diagnostics)
  if (!same(after.value, now)) {
    const expected = 'a document that can be read from such a file'
    return fail([report('document-not-held', 'change', {expected})])
  }
  const edits = [{span: {start: 0, end: source.length}, text}]
  return succeed({text, edits, rewritten: 'all'})
}

const tries = 4
