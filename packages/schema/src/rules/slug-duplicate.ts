import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {collectNames, type NameFacts} from './name-facts.ts'
import {type PlaceFact, related, told} from './place-fact.ts'
import type {ProjectRule} from './project-rule.ts'

/**
 * Two pieces of a type and language that want one name in their addresses: one of them hides the other.
 * Pieces that say at what addresses they are, and those differ, are no two of one name.
 */
export const slugDuplicate: ProjectRule<NameFacts> = {
  facts: 'names',
  collect: collectNames,
  *check({files}) {
    const first = new Map<
      string,
      {readonly file: string; readonly place: PlaceFact; readonly url: string | undefined}
    >()
    for (const {file, facts} of files) {
      if (!facts.slug) continue
      const {type, language = languageOf(file), url} = facts
      const [slug, place] = facts.slug
      const key = `${type} ${language} ${slug}`
      const earlier = first.get(key)
      if (!earlier) {
        first.set(key, {file, place, url})
        continue
      }
      if (url !== undefined && earlier.url !== undefined && url !== earlier.url) continue
      const others = related(earlier.file, earlier.place, `${quoted(slug)} stands here first`)
      const found = `slug ${quoted(slug)} of ${earlier.file}`
      yield {...report('slug-duplicate', found, {...told(place), related: others}), file}
    }
  },
}

/** A language that a path tells: `de/about.md`, `about.pt-br.md`. */
function languageOf(file: string): string {
  const steps = file.toLowerCase().split('/')
  const name = steps.pop() ?? ''
  const [, inName] = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.[a-z]+$/.exec(name) ?? []
  return inName ?? steps.find((step) => /^[a-z]{2}(?:-[a-z]{2,4})?$/.test(step)) ?? ''
}
