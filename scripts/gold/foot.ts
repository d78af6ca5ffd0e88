import type {Article, Brief, Diagnostic} from '@copydesk/schema'
import type {Gold} from './gold.ts'
import type {Judge} from './judge.ts'
import {words} from './words.ts'

/** What stands under the text or beside it: corrections, sign-off, comments, what was left in. */
export function judgeFoot(
  gold: Gold,
  piece: Article | Brief | undefined,
  diagnostics: readonly Diagnostic[],
  {ask, askEach, same, tell}: Judge,
): void {
  const edition = piece?.type === 'brief' ? piece : undefined
  askEach('corrections', gold.corrections, piece?.corrections?.map(({text}) => words(text)) ?? [])
  ask('signOff.starts', gold.signOff?.starts, words(edition?.signOff), 'starts')
  ask('signOff.ends', gold.signOff?.ends, words(edition?.signOff), 'ends')
  ask('comments.count', gold.comments?.count, piece?.comments?.count)
  const form = piece?.comments?.form
  askEach('feedbackForm.criteria', gold.feedbackForm?.criteria, form?.criteria ?? [])
  for (const [index, field] of (gold.feedbackForm?.fields ?? []).entries()) {
    ask(
      `feedbackForm.fields[${index}]`,
      field,
      form?.accepts.find((input) => input === field),
    )
  }
  if (gold.instruction !== undefined) {
    const notes = piece?.editorNotes?.map(({text}) => text) ?? []
    ask(
      'instruction',
      gold.instruction,
      notes.find((text) => text === gold.instruction) ?? notes[0],
    )
    const told = diagnostics.find(({code}) => code === 'instruction-in-copy')?.code ?? ''
    tell('instruction.diagnostic', told !== '', 'instruction-in-copy', told)
  }
  const body = same(
    edition ? words([edition.lead, edition.sections, edition.signOff]) : bodyOf(piece),
  )
  for (const [index, text] of (gold.notBody ?? []).entries()) {
    const there = body.includes(same(text))
    tell(`notBody[${index}]`, piece !== undefined && !there, text, there ? 'in the body' : '')
  }
}

const bodyOf = (piece: Article | Brief | undefined): string =>
  piece?.type === 'article' ? words(piece.body) : ''
