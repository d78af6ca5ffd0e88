import type {BodyWriter} from '../blocks/write-blocks.ts'
import {applyEdits, type TextEdit} from './text-edit.ts'
import type {Seen} from './units.ts'

/** What telling the notes of a body needs. */
export interface Noted {
  readonly source: string
  readonly lineBreak: string
  readonly seen: Seen
  readonly body: BodyWriter
}

/**
 * Empty definitions at the end for the footnotes that an edited body refers to and does not define:
 * those of what was written, and those whose definitions went with the block that held them.
 */
export function missingNotes(
  {source, lineBreak, seen, body}: Noted,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const wanted = body.rest().split('\n\n').filter(Boolean)
  const before = source.slice(seen.start)
  if (wanted.length === 0 && !before.includes('[^')) return []
  const after = applyEdits(source, edits)?.slice(seen.start) ?? before
  const defined = definitions(after)
  const lost = [...definitions(before)].filter(
    (name) => !defined.has(name) && after.toLowerCase().includes(name.slice(0, -1)),
  )
  const end = source.trimEnd().length
  const missing = new Set([...wanted, ...lost].filter((name) => !defined.has(name.toLowerCase())))
  return [...missing].map((name) => ({
    span: {start: end, end},
    text: lineBreak.repeat(2) + name,
  }))
}

/** The names that begin a definition: `[^name]:`. */
function definitions(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [name, literal] of text.matchAll(/(\\?)\[\^[^\][\s]{1,999}\]:/g)) {
    if (!literal) found.add(name.toLowerCase())
  }
  return found
}
