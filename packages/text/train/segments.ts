import type {ReadSegment} from '../src/learned/segment.ts'

/** The lines of a page that hold something, as segments. */
export function lineSegments(text: string): readonly ReadSegment[] {
  const segments: ReadSegment[] = []
  let blanks = 0
  for (const line of text.split('\n')) {
    const trimmed = line.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').trim()
    if (trimmed === '') blanks++
    else {
      segments.push({text: trimmed, blanks})
      blanks = 0
    }
  }
  return segments
}
