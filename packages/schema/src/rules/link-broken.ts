import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {collectLinks, type LinkFacts} from './link-facts.ts'
import {localTarget} from './local-target.ts'
import {told} from './place-fact.ts'
import type {ProjectRule} from './project-rule.ts'

/**
 * A link to a file that is not there. Only targets that name a file that is kept as it is are looked
 * for: what a site makes of the others, of `../about/` and of `/2024/a.html`, only the site knows.
 */
export const linkBroken: ProjectRule<LinkFacts> = {
  facts: 'links',
  collect: collectLinks,
  *check({files, exists}) {
    if (!exists) return
    for (const {file, facts} of files) {
      for (const [url, place] of facts.links ?? []) {
        const {path, written, fromRoot} = localTarget(file, url)
        if (path === undefined || fromRoot || !kept.test(written) || exists(path)) continue
        yield {...report('link-broken', `link to ${quoted(url)}`, told(place)), file}
      }
    }
  },
}

/** The endings of files that are linked to as they are, and not as what a site makes of them. */
const kept = /\.(?:md|markdown|mdx|txt|pdf|csv|tsv|zip|docx|xlsx|pptx|odt|ods|epub)$/i
