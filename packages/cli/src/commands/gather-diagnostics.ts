import {type Diagnostic, limits, type Parsed, report, sortDiagnostics} from '@copydesk/schema'

/**
 * Everything a reader had to say of one file: of the file and of each document in it, in order, and
 * no more of it than the limit for a file.
 */
export function gatherDiagnostics({diagnostics, documents}: Parsed): readonly Diagnostic[] {
  const all = [...diagnostics, ...documents.flatMap((one) => one.diagnostics)]
  const told = sortDiagnostics(all.filter(({code}) => code !== 'diagnostics-cut'))
  const before = all.reduce(
    (sum, one) => sum + (one.code === 'diagnostics-cut' ? cutBy(one) : 0),
    0,
  )
  const more = before + Math.max(0, told.length - limits.diagnostics)
  if (more === 0) return told
  const cut = report('diagnostics-cut', `${more} more findings`, {data: {more}})
  return [...told.slice(0, limits.diagnostics), cut]
}

/** How many findings a reader left out. One that does not say so left out one at the least. */
function cutBy({data}: Diagnostic): number {
  const known = typeof data === 'object' && data !== null && 'more' in data ? data.more : undefined
  return typeof known === 'number' ? known : 1
}
