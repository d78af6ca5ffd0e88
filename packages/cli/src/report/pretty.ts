import type {Diagnostic, Fix, Severity} from '@copydesk/schema'
import {printable} from '@copydesk/schema/messages'
import {indexLines, type LineIndex} from '../source/line-index.ts'
import {codeFrame} from './code-frame.ts'
import type {Colors, Paint} from './colors.ts'
import type {FileReport} from './finding.ts'
import type {Places} from './places.ts'

/**
 * What was found in one file, for people: where, how bad, what, the code, the lines, the fix. Text
 * for a terminal that ends in a blank line, or nothing where there is nothing to say.
 */
export function prettyReport(report: FileReport, colors: Colors): string {
  const {file, diagnostics} = report
  if (diagnostics.length === 0) return ''
  const {source} = report
  const place = source === undefined ? undefined : {source, index: indexLines(source)}
  const rows = diagnostics.flatMap((one, at) => {
    const others = report.places?.[at]?.related ?? []
    return [...prettyDiagnostic(one, {file, place, others}, colors), '']
  })
  return `${rows.join('\n')}\n`
}

interface Place {
  readonly source: string
  readonly index: LineIndex
}

interface Surroundings {
  readonly file: string
  readonly place: Place | undefined
  /** The places of what is related, where they are known. */
  readonly others: NonNullable<Places['related']>
}

function prettyDiagnostic(
  {code, severity, message, at, span, related = [], fix}: Diagnostic,
  {file, place, others}: Surroundings,
  colors: Colors,
): readonly string[] {
  const paint = paintOf(severity, colors)
  const start = span && place ? place.index.position(span.start) : undefined
  const where = `${printable(file)}${start ? `:${start.line}:${start.column}` : ''}`
  const head = [colors.bold(where), paint(severity), printable(message), colors.dim(code)]
  const rows = [head.join('  ')]
  if (span && place) rows.push(...codeFrame({...place, span, colors, paint}))
  else if (at) rows.push(`  ${colors.dim('at')} ${printable(at)}`)
  for (const [index, other] of related.entries()) {
    const same = place && (other.file === undefined || other.file === file)
    const there = others[index] ?? (same ? place.index.position(other.span.start) : undefined)
    const spot = `${printable(other.file ?? file)}${there ? `:${there.line}:${there.column}` : ''}`
    rows.push(`  ${colors.dim('see')} ${spot}  ${printable(other.message)}`)
  }
  if (fix) rows.push(`  ${describeFix(fix, place?.source, colors)}`)
  return rows
}

/** The colour of a severity: errors red, warnings yellow, the rest blue. */
export function paintOf(severity: Severity, colors: Colors): Paint {
  return {error: colors.red, warning: colors.yellow, info: colors.blue}[severity]
}

/** What a fix does, in words. One that may change the meaning is only something to try. */
function describeFix({edits, safe}: Fix, source: string | undefined, colors: Colors): string {
  const steps = edits.map(({span, text}) => {
    const old = source?.slice(span.start, span.end) ?? ''
    if (text === '') return `delete ${shown(old)}`
    return old === '' ? `insert ${shown(text)}` : `write ${shown(text)} for ${shown(old)}`
  })
  return `${colors.green(safe ? 'fix' : 'try')} ${steps.join(', then ')}`
}

const longest = 60

function shown(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return `\`${printable(cut)}\``
}
