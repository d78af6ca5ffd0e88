import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldName, nearest} from '../nearest.ts'
import {replaceBy, told} from './place-fact.ts'
import type {Index, ProjectDiagnostic} from './project-rule.ts'
import type {ReferenceFacts} from './reference-facts.ts'

/** One kind of thing that is referred to. */
interface Kind {
  readonly code: 'contributor-unknown' | 'topic-unknown'
  readonly name: 'contributor' | 'topic'
  readonly references: 'contributors' | 'topics'
}

/**
 * References to ids that no document has. Where no document of that kind is kept here, the ids are
 * another system's, and nothing is known of them.
 */
export function* unknownReferences(
  {files}: Index<ReferenceFacts>,
  {code, name, references}: Kind,
): Generator<ProjectDiagnostic> {
  const known = new Set<string>()
  for (const {facts} of files) {
    const id = facts[name]
    if (id !== undefined) known.add(id)
  }
  if (known.size === 0) return
  const names = [...known].sort()
  const near = new Map<string, string | undefined>()
  const writings = new Map<string, number>()
  for (const one of names) writings.set(foldName(one), (writings.get(foldName(one)) ?? 0) + 1)
  for (const {file, facts} of files) {
    for (const [id, place] of facts[references] ?? []) {
      if (known.has(id)) continue
      if (!near.has(id)) near.set(id, nearest(id, names))
      const meant = near.get(id)
      const expected = meant === undefined ? undefined : `${quoted(meant)}, the nearest ${name}`
      const same = meant !== undefined && foldName(meant) === foldName(id)
      const fix = replaceBy(meant, place, {safe: same && writings.get(foldName(id)) === 1})
      yield {...report(code, `${name} ${quoted(id)}`, {...told(place), expected, fix}), file}
    }
  }
}
