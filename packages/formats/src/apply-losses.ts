import {type Document, type Loss, normalize, steps} from '@copydesk/schema'

/** The losses inside a place, by the next step, and the one of the place itself. */
interface Lost {
  loss?: Loss
  readonly inner: Map<string, Lost>
}

/**
 * The documents as a format holds them: without what was lost, and with what it became. Pointers
 * start at the list of documents. A two-way format gives back just these, in their normal form:
 * `parse(serialize(documents)) = applyLosses(losses, documents.map(normalize))`.
 * What became a list stands in the place of the one entry that it was.
 */
export function applyLosses(
  losses: readonly Loss[],
  documents: readonly Document[],
): readonly Document[] {
  const root: Lost = {inner: new Map()}
  for (const loss of losses) {
    let place = root
    for (const step of steps(loss.at)) place = stepInto(place, step)
    place.loss = loss
  }
  const kept = apply(documents, root)?.now
  return (Array.isArray(kept) ? (kept as readonly Document[]) : []).map(normalize) // losses leave documents
}

function stepInto({inner}: Lost, step: string): Lost {
  const found = inner.get(step) ?? {inner: new Map()}
  inner.set(step, found)
  return found
}

/** What a value is now, if it is still there. */
interface Kept {
  readonly now: unknown
  /** It was one entry and became several. */
  readonly many?: boolean | undefined
}

function apply(value: unknown, {loss, inner}: Lost): Kept | undefined {
  if (loss) {
    if (!('became' in loss)) return undefined
    return {now: loss.became, many: Array.isArray(loss.became) && !Array.isArray(value)}
  }
  if (inner.size === 0 || typeof value !== 'object' || value === null) return {now: value}
  if (Array.isArray(value)) {
    return {now: value.flatMap((member, index) => entries(member, inner.get(String(index))))}
  }
  const members = Object.entries(value).flatMap(([key, member]): readonly [string, unknown][] => {
    const lost = inner.get(key)
    const kept = lost ? apply(member, lost) : {now: member}
    return kept ? [[key, kept.now]] : []
  })
  return {now: Object.fromEntries(members)}
}

function entries(member: unknown, lost: Lost | undefined): readonly unknown[] {
  const kept = lost ? apply(member, lost) : {now: member}
  if (!kept) return []
  return kept.many && Array.isArray(kept.now) ? kept.now : [kept.now]
}
