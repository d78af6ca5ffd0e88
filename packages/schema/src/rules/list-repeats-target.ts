import type {ListItem} from '../blocks/list.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Url} from '../scalars/url.ts'
import {textOf} from '../tree/text-of.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/**
 * A list of stories that offers one twice: mostly the wrong address was pasted. Of an ordinary list
 * those entries count that are one link and hardly more.
 */
export const listRepeatsTarget: Rule = function* (document, context) {
  const all = gathered(document, context)
  for (const spot of all.of('linkList')) {
    const urls = spot.value.items.map(({url}) => url)
    yield* inUrls(urls, (index) => `${placeOf(spot)}/items/${index}/url`)
  }
  for (const spot of all.of('list')) {
    const urls = spot.value.children.map(targetOf)
    yield* inUrls(urls, (index) => `${placeOf(spot)}/children/${index}`)
  }
  if ('related' in document && document.related) {
    const urls = document.related.map(({url}) => url)
    yield* inUrls(urls, (index) => `/related/${index}/url`)
  }
}

function* inUrls(urls: readonly (Url | undefined)[], place: (index: number) => string) {
  if (urls.length < 2) return
  const seen = new Set<string>()
  for (const [index, url] of urls.entries()) {
    if (url === undefined) continue
    if (seen.has(url)) {
      yield report('list-repeats-target', `second link to ${quoted(url)}`, {at: place(index)})
    }
    seen.add(url)
  }
}

/** The target of an entry that is a link and at most a few words more. */
function targetOf({children}: ListItem): Url | undefined {
  const [only, ...more] = children
  if (more.length > 0 || only?.type !== 'paragraph') return
  const links = only.children.filter((one) => one.type === 'link')
  const [link] = links
  if (!link || links.length > 1) return
  const linked = textOf(link.children).length
  return linked * 3 >= textOf(only.children).length * 2 ? link.url : undefined
}
