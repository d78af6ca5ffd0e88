import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldAnchor} from './fold-anchor.ts'
import {collectLinks, type LinkFacts} from './link-facts.ts'
import {localTarget} from './local-target.ts'
import {told} from './place-fact.ts'
import type {ProjectRule} from './project-rule.ts'

/** A link to a place in a document that has no such place: readers land at its top. */
export const anchorBroken: ProjectRule<LinkFacts> = {
  facts: 'links',
  collect: collectLinks,
  *check({files}) {
    const anchors = new Map<string, Set<string>>()
    for (const {file, facts} of files) {
      const known = anchors.get(file)
      if (!known) anchors.set(file, new Set(facts.anchors))
      else for (const anchor of facts.anchors ?? []) known.add(anchor)
    }
    for (const {file, facts} of files) {
      for (const [url, place] of facts.links ?? []) {
        const {path, anchor, fromRoot} = localTarget(file, url)
        if (!anchor || fromRoot || path === undefined) continue
        const known = anchors.get(path)
        if (!known || isThere(anchor, known)) continue
        yield {...report('anchor-broken', `link to ${quoted(url)}`, told(place)), file}
      }
    }
  },
}

/** The second of two equal headings has a number behind it. `#top` and a text to find are always there. */
function isThere(anchor: string, known: ReadonlySet<string>): boolean {
  const name = foldAnchor(anchor)
  if (name === '' || name === 'top' || anchor.startsWith(':~:')) return true
  if (known.has(name) || known.has(foldAnchor(anchor.replace(/[-_]\d{1,3}$/, '')))) return true
  for (const one of known) if (one.endsWith('*') && name.startsWith(one.slice(0, -1))) return true
  return false
}
