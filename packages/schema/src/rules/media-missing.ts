import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {collectLinks, type LinkFacts} from './link-facts.ts'
import {joined, localTarget} from './local-target.ts'
import {listOption} from './option.ts'
import {told} from './place-fact.ts'
import type {ProjectRule} from './project-rule.ts'

/** The options of `media-missing`. */
export interface MediaMissingOptions {
  /**
   * The folders, from the root of the run, that a site serves at its own root: `static`, `public`. Without
   * them `/images/a.jpg` is not looked for.
   */
  readonly roots?: readonly string[] | undefined
}

/** A picture, film or sound in a file that is not there: readers get a broken frame. */
export const mediaMissing: ProjectRule<LinkFacts> = {
  facts: 'links',
  collect: collectLinks,
  *check({files, exists}, {options}) {
    if (!exists) return
    const roots = listOption(options, 'roots')
    for (const {file, facts} of files) {
      for (const [url, place] of facts.media ?? []) {
        const {path, written, fromRoot} = localTarget(file, url)
        if (path === undefined || written === '' || (fromRoot && roots.length === 0)) continue
        const there = fromRoot
          ? roots.some((root) => exists(joined(`${root}/`, path) ?? ''))
          : exists(path)
        if (there) continue
        yield {...report('media-missing', `file ${quoted(url)}`, told(place)), file}
      }
    }
  },
}
