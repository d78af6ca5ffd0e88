import {type Diagnostic, report, sortDiagnostics} from '@copydesk/schema'
import {quoted} from '@copydesk/schema/messages'
import {mayBeOff} from '../config/may-be-off.ts'
import {indexLines} from '../source/line-index.ts'
import {findSuppressions, type Suppression} from './find-suppressions.ts'

/**
 * Leave out what comments of the file itself say is meant to stay. A comment without a reason, and
 * one that hides nothing, is a finding. That there is no document cannot be hidden. `complete`: every rule has run, so
 * that what was not found is not there.
 */
export function applySuppressions(
  source: string,
  found: readonly Diagnostic[],
  {complete}: {readonly complete: boolean},
): readonly Diagnostic[] {
  if (!source.includes('copydesk-ignore')) return found
  const index = indexLines(source)
  const all = findSuppressions(source, index)
  const used = new Map<Suppression, Set<string>>(all.map((one) => [one, new Set()]))
  const left = found.filter(({code, span}) => {
    const line = span && index.position(span.start).line
    if (code === 'comment-in-copy' && span && all.some((one) => holds(one, span.start)))
      return false
    const by = all.find(
      ({about, codes}) => codes.includes(code) && (about === 'file' || about === line),
    )
    if (!by || !mayBeOff(code)) return true
    used.get(by)?.add(code)
    return false
  })
  const own = complete ? all.flatMap((one) => told(one, used.get(one) ?? new Set())) : []
  return sortDiagnostics([...left, ...own])
}

const holds = ({span}: Suppression, at: number): boolean => at >= span.start && at < span.end

function told(one: Suppression, used: ReadonlySet<string>): readonly Diagnostic[] {
  const {span, line, codes, reason} = one
  const unused = codes.filter((code) => !used.has(code))
  const fix =
    unused.length === codes.length ? {edits: [{span: line, text: ''}], safe: true} : undefined
  return [
    ...unused.map((code) =>
      report('suppression-unused', `suppression of ${quoted(code)}`, {span, ...(fix && {fix})}),
    ),
    ...(reason === undefined
      ? [report('suppression-without-reason', `suppression of ${quoted(codes.join(', '))}`, {span})]
      : []),
  ]
}
