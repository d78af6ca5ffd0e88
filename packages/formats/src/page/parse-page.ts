import {
  type Diagnostic,
  fail,
  limits,
  type Origin,
  type Provenance,
  quoted,
  report,
  type Segment,
  type Span,
  sortDiagnostics,
} from '@copydesk/schema'
import {type MarkedResult, parseMarked, type TextHints, type TextResult} from '@copydesk/text'
import {markedPage} from './marked-page.ts'
import type {SourceMap} from './source-map.ts'

/**
 * Read a page of HTML into a typed document: provenance and diagnostics have their places in the
 * HTML, every character of which is accounted for.
 */
export function parsePage(source: string, hints: TextHints = {}): TextResult {
  const {html: most, htmlDepth} = {...limits, ...hints.limits}
  if (source.length > most)
    return refused(source, 'html', most, source.length, `HTML of ${source.length} characters`)
  const {page, scanned} = markedPage(source, htmlDepth)
  if (scanned.depth > htmlDepth)
    return refused(source, 'htmlDepth', htmlDepth, scanned.depth, 'depth of elements')
  const {map} = scanned
  const {provenance, claimed, contradicted, ...result} = parseMarked(page, hints)
  const diagnostics = sortDiagnostics([
    ...result.diagnostics.map((found) => moved(found, map)),
    ...contradicted.map(({claim, printed, span}) =>
      report('metadata-contradicted', `${quoted(claim.value)} in the page’s metadata`, {
        expected: `${quoted(printed)}, which the page prints`,
        ...(claim.span ? {span: claim.span} : {}),
        related: [{span: map.sourceOf(span), message: 'What the page prints stands here.'}],
      }),
    ),
  ])
  const origin = result.origin && movedOrigin(result.origin, map, claimed)
  const tiled = {provenance: tile(source.length, provenance, map)}
  return result.ok
    ? {...result, diagnostics, ...(origin ? {origin} : {}), ...tiled}
    : {...result, diagnostics, ...(origin ? {origin} : {}), ...tiled}
}

function refused(
  source: string,
  limit: string,
  most: number,
  found: number,
  what: string,
): TextResult {
  const diagnostic = report('limit-exceeded', what, {
    expected: `at most ${most}`,
    data: {limit, most, found},
  })
  const span = {start: 0, end: source.length}
  return {...fail([diagnostic]), provenance: [{span, role: 'markup', fields: []}]}
}

function moved(found: Diagnostic, map: SourceMap): Diagnostic {
  return {
    ...found,
    ...(found.span ? {span: map.sourceOf(found.span)} : {}),
    ...(found.related
      ? {related: found.related.map((one) => ({...one, span: map.sourceOf(one.span)}))}
      : {}),
    ...(found.fix
      ? {
          fix: {
            ...found.fix,
            edits: found.fix.edits.map((edit) => ({...edit, span: map.sourceOf(edit.span)})),
          },
        }
      : {}),
  }
}

/** Places in the text are moved into the HTML; a field that a claim settled stands in the claim, too. */
function movedOrigin(origin: Origin, map: SourceMap, claimed: MarkedResult['claimed']): Origin {
  return {
    ...origin,
    spans: (at, part) => {
      const spans = origin.spans(at, part).map(map.sourceOf)
      const claim = part === 'key' ? undefined : claimed.get(at)?.span
      return claim ? [claim, ...spans] : spans
    },
  }
}

/** The text's segments in the HTML; what stands between them is markup. */
function tile(length: number, provenance: Provenance, map: SourceMap): Provenance {
  const segments: Segment[] = []
  let end = 0
  const markup = (to: number): void => {
    if (to > end) segments.push({span: {start: end, end: to}, role: 'markup', fields: []})
    end = Math.max(end, to)
  }
  for (const {span, role, fields} of provenance) {
    if (role === 'blank') continue
    const source: Span = map.sourceOf(span)
    const start = Math.max(end, source.start)
    if (source.end <= start) continue
    markup(start)
    segments.push({span: {start, end: source.end}, role, fields})
    end = source.end
  }
  markup(length)
  return segments
}
