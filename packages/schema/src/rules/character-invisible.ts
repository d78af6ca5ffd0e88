import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import type {Span} from '../diagnostics/span.ts'
import {gathered, type Part, placeOfPart} from './gathered.ts'
import {partSpan} from './part-span.ts'
import type {Rule, RuleContext} from './rule.ts'

/**
 * Characters that nobody sees: controls, marks that turn the direction of what follows (they make a text
 * read otherwise than it is written), blanks without width, tags. Joiners and direction marks that
 * scripts need are left alone, and so are soft hyphens and the tags of flags.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|(?<![\u{1f3f4}\u{e0000}-\u{e007f}])[\u{e0000}-\u{e007f}]/u

const everyInvisible = new RegExp(invisible, 'gu')

/** Blanks without width part words in scripts that set none. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1980-\u1aff\u3040-\u30ff\u4e00-\u9fff]/
/** Scripts that are written from the right need marks of direction beside others. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** What does not show, and what a machine, a search and a reader's screen do not agree on. */
export const characterInvisible: Rule = function* (document, context) {
  const {whole, texts} = gathered(document, context)
  if (plain.test(whole) || !invisible.test(whole)) return
  for (const {text, parts} of texts) {
    if (plain.test(text) || !invisible.test(text)) continue
    for (const part of parts) yield* inPart(part, context)
  }
}

/** Most texts have nothing beyond these. */
const plain = /^[\n -~\u00a1-\u017f\u2010-\u2027\u2030-\u205e\ufffc]*$/

/** What can be taken out safely in one finding, the rest in another: a fix leaves nothing of its kind. */
function* inPart(part: Part, context: RuleContext): Generator<Diagnostic> {
  const safe: Sign[] = []
  const others: Sign[] = []
  for (const {0: sign, index} of part.value.matchAll(everyInvisible)) {
    const code = sign.codePointAt(0) ?? 0
    if (code === 0x200b && unspaced.test(part.value)) continue
    if (isDirection(code) && fromRight.test(part.value)) continue
    // What turns a direction may be meant, and what stands round it reads otherwise without it.
    const list = isDirection(code) || code <= 0x9f ? others : safe
    list.push({code, start: index, end: index + sign.length})
  }
  yield* tell(safe, part, context, true)
  yield* tell(others, part, context, false)
}

interface Sign extends Span {
  readonly code: number
}

function* tell(
  signs: readonly Sign[],
  part: Part,
  context: RuleContext,
  safe: boolean,
): Generator<Diagnostic> {
  const [first] = signs
  if (!first) return
  const spans = signs.flatMap((sign) => partSpan(part, sign, context) ?? [])
  const [span] = spans
  const name = `U+${first.code.toString(16).toUpperCase().padStart(4, '0')}`
  const found =
    signs.length === 1 ? `character ${name}` : `characters ${name} and ${signs.length - 1} more`
  yield report('character-invisible', found, {
    at: placeOfPart(part),
    span,
    fix: span && {edits: spans.map((one) => ({span: one, text: ''})), safe},
  })
}

const isDirection = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x206f)
