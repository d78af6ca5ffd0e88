import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {collectNames, type NameFacts} from './name-facts.ts'
import {type PlaceFact, related, told} from './place-fact.ts'
import type {ProjectRule} from './project-rule.ts'

/** Two documents of a type with one id: who refers to one may get the other. */
export const idDuplicate: ProjectRule<NameFacts> = {
  facts: 'names',
  collect: collectNames,
  *check({files}) {
    const first = new Map<string, {readonly file: string; readonly place: PlaceFact}>()
    for (const {file, facts} of files) {
      if (!facts.id) continue
      const [id, place] = facts.id
      const key = `${facts.type} ${id}`
      const earlier = first.get(key)
      if (!earlier) {
        first.set(key, {file, place})
        continue
      }
      const others = related(earlier.file, earlier.place, `${quoted(id)} stands here first`)
      const found = `id ${quoted(id)} of ${earlier.file}`
      yield {...report('id-duplicate', found, {...told(place), related: others}), file}
    }
  },
}
