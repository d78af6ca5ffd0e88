import type {Provenance} from '@copydesk/schema'

/** Why the segments do not cover the source exactly once, or the empty string. */
export function untiled(provenance: Provenance, length: number): string {
  let end = 0
  for (const [index, {span}] of provenance.entries()) {
    if (span.start !== end) return `segment ${index} starts at ${span.start}, not ${end}`
    if (span.end <= span.start) return `segment ${index} is empty at ${span.start}`
    end = span.end
  }
  return end === length ? '' : `the last segment ends at ${end} of ${length}`
}
