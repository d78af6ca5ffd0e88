import {type Diagnostic, report, sortDiagnostics} from '@copydesk/schema'
import {quoted} from '@copydesk/schema/messages'
import {mayBeOff} from '../config/may-be-off.ts'
import {indexLines} from '../source/line-index.ts'
import {findSuppressions, type Suppression} from './find-suppressions.ts'

/** What is left of the findings of a file, and the comments that rules across files may make use of. */
export interface Suppressed {
  readonly found: readonly Diagnostic[]
  /** Comments about codes that only a look at all files can raise. */
  readonly open: readonly Suppression[]
}

/** What is known when comments are looked at. */
export interface SuppressionOptions {
  /** Every rule for files has run, so that what was not found is not there. */
  readonly complete: boolean
  /** Codes that only a look at all files can raise. */
  readonly later: (code: string) => boolean
}

/**
 * Leave out what comments of the file itself say is meant to stay. A comment without a reason, and
 * one that hides nothing, is a finding. That there is no document cannot be hidden.
 */
export function applySuppressions(
  source: string,
  found: readonly Diagnostic[],
  {complete, later}: SuppressionOptions,
): Suppressed {
  if (!source.includes('copydesk-ignore')) return {found, open: []}
  const index = indexLines(source)
  const all = findSuppressions(source, index)
  const used = new Map<Suppression, Set<string>>(all.map((one) => [one, new Set()]))
  const left = found.filter(({code, span}) => {
    const line = span && index.position(span.start).line
    if (code === 'comment-in-copy' && span && all.some((one) => holds(one, span.start)))
      return false
    const by = hiding(all, code, line)
    if (!by || !mayBeOff(code)) return true
    used.get(by)?.add(code)
    return false
  })
  const open = complete ? all.filter(({codes}) => codes.some(later)) : []
  const own = complete
    ? all.flatMap((one) => [
        ...unused(one, (code) => used.get(one)?.has(code) || later(code)),
        ...unreasoned(one),
      ])
    : []
  return {found: sortDiagnostics([...left, ...own]), open}
}

/** The comment that keeps a code quiet on a line. */
export const hiding = (
  all: readonly Suppression[],
  code: string,
  line: number | undefined,
): Suppression | undefined =>
  all.find(({about, codes}) => codes.includes(code) && (about === 'file' || about === line))

/** A finding for each code of a comment that hides nothing. */
export function unused(
  {span, line, codes}: Suppression,
  isUsed: (code: string) => boolean | undefined,
): readonly Diagnostic[] {
  const idle = codes.filter((code) => !isUsed(code))
  const fix =
    idle.length === codes.length ? {edits: [{span: line, text: ''}], safe: true} : undefined
  return idle.map((code) =>
    report('suppression-unused', `suppression of ${quoted(code)}`, {span, ...(fix && {fix})}),
  )
}

const holds = ({span}: Suppression, at: number): boolean => at >= span.start && at < span.end

function unreasoned({span, codes, reason}: Suppression): readonly Diagnostic[] {
  if (reason !== undefined) return []
  return [
    report('suppression-without-reason', `suppression of ${quoted(codes.join(', '))}`, {span}),
  ]
}
