import type {Document, Json, Origin} from '@copydesk/schema'
import {fields} from '../front-matter/fields.ts'
import {writeMembers} from '../front-matter/shape.ts'
import {splitFrontMatter} from '../front-matter/split.ts'
import {writeYaml} from '../front-matter/write-yaml.ts'
import type {Edits} from './edit-inside.ts'
import {same} from './same.ts'
import type {TextEdit} from './text-edit.ts'

/** Front matter as it was and as it is to be. */
export interface HeadChange {
  readonly source: string
  readonly lineBreak: string
  readonly origin: Origin
  readonly old: Document
  readonly now: Document
  /** The member that stands in the body instead. */
  readonly inBody: string | undefined
}

/** What front matter says of a document, by the keys that it is written under. */
export function headOf(document: Document, inBody?: string): {readonly [name: string]: Json} {
  const {type} = document
  const {[inBody ?? '']: _, ...members} = writeMembers(document, fields[type])
  return {type, ...members}
}

/** Front matter that is written again as a whole, or for the first time. */
export function rewriteHead({source, lineBreak, now, inBody}: HeadChange): readonly TextEdit[] {
  const {yaml, body} = splitFrontMatter(source)
  const text = writeYaml(headOf(now, inBody)).replaceAll('\n', lineBreak)
  if (yaml) return [{span: yaml, text}]
  const fence = `---${lineBreak}`
  const span = {start: body, end: body}
  return [{span, text: fence + text + fence + lineBreak}]
}

/** The edits of front matter, or `undefined` where it must be written as a whole. */
export function editHead({old, now, inBody}: HeadChange): Edits {
  return same(headOf(old, inBody), headOf(now, inBody)) ? [] : undefined
}
