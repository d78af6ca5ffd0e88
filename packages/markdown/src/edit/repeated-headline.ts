import {words} from '../blocks/label.ts'
import {writeInlines} from '../inlines/write-inlines.ts'
import {type DocumentChange, memberInBody, piecesOf} from './document-change.ts'
import {spliceText} from './splice-text.ts'
import type {TextEdit} from './text-edit.ts'
import {unitsOf} from './units.ts'

/**
 * A first `#` that says the headline again, though front matter says it, follows it: left as it is it
 * would be read as a heading.
 */
export function editRepeatedHeadline(change: DocumentChange): readonly TextEdit[] {
  const {source, old, now, origin, seen} = change
  const before: unknown = Reflect.get(old, 'headline')
  const after: unknown = Reflect.get(now, 'headline')
  const [first] = seen.root.children
  if (typeof before !== 'string' || before === after) return []
  if (first?.type !== 'heading' || first.depth !== 1 || memberInBody(change)) return []
  const [unit, next] = unitsOf(source, piecesOf(old, undefined), seen, origin) ?? []
  if (!unit || unit.pieces.length > 0) return []
  const {start, end} = unit.span
  if (typeof after !== 'string') {
    return [{span: {start, end: next?.span.start ?? end}, text: ''}]
  }
  const [sign = ''] = /^#[ \t]+/.exec(source.slice(start, end)) ?? []
  const inner = {start: start + sign.length, end}
  const spliced = spliceText(source, inner, before, after, 'heading')
  return spliced ?? [{span: unit.span, text: `# ${writeInlines(words(after), 'heading')}`}]
}
