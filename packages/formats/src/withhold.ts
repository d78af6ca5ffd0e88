import {
  compareTimestamps,
  type Document,
  type DocumentMap,
  type Loss,
  pointer,
  type SerializeOptions,
} from '@copydesk/schema'

/** A document that may go out, without what is private, and its place in the list it was given in. */
export interface Released {
  readonly document: Document
  readonly index: number
}

/** What stays inside the house, of each document. */
const privateMembers: {
  readonly [K in keyof DocumentMap]: readonly (keyof DocumentMap[K] & string)[]
} = {
  article: ['editorNotes'],
  brief: ['editorNotes'],
  poem: [],
  topic: [],
  contributor: [],
  feedback: ['author', 'signature'],
}

/**
 * What of these documents a public format may show. Drafts, embargoed documents, notes for staff and
 * readers' personal data are withheld and told, unless it is written for staff.
 */
export function withhold(
  documents: readonly Document[],
  {staff = false, now}: SerializeOptions,
): {readonly released: readonly Released[]; readonly losses: readonly Loss[]} {
  if (staff) return {released: documents.map((document, index) => ({document, index})), losses: []}
  const losses: Loss[] = []
  const released = documents.flatMap((document, index): readonly Released[] => {
    if (document.status === 'draft' || isEmbargoed(document, now)) {
      losses.push({at: pointer(index), reason: 'withheld'})
      return []
    }
    const held: readonly string[] = privateMembers[document.type]
    const members = Object.entries(document).filter(([key]) => {
      const isPrivate = held.includes(key)
      if (isPrivate) losses.push({at: pointer(index, key), reason: 'withheld'})
      return !isPrivate
    })
    return [{document: Object.fromEntries(members) as Document, index}] // less of it: all are optional
  })
  return {released, losses}
}

/** Over only where that is sure: no `now`, or one less precise than the embargo, does not lift it. */
function isEmbargoed({embargoUntil}: Document, now: string | undefined): boolean {
  if (embargoUntil === undefined) return false
  const order = now === undefined ? undefined : compareTimestamps(embargoUntil, now)
  if (now === undefined || order === undefined || order > 0) return true
  return order === 0 && now.length < embargoUntil.length
}
