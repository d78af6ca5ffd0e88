import type {ListItem} from '../blocks/list.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
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
    yield* inEntries(spot.value.items, (index) => `${placeOf(spot)}/items/${index}/url`)
  }
  for (const spot of all.of('list')) {
    const entries = spot.value.children.map(entryOf)
    yield* inEntries(entries, (index) => `${placeOf(spot)}/children/${index}`)
  }
  if ('related' in document && document.related) {
    yield* inEntries(document.related, (index) => `/related/${index}/url`)
  }
}

interface Entry {
  readonly title: string
  readonly url?: Url | undefined
}

function* inEntries(
  entries: readonly (Entry | undefined)[],
  place: (index: number) => string,
): Generator<Diagnostic> {
  if (entries.length < 2) return
  const seen = new Map<string, string>()
  for (const [index, entry] of entries.entries()) {
    if (entry?.url === undefined || !isPage(entry.url)) continue
    const {title, url} = entry
    const earlier = seen.get(url)
    if (earlier === undefined) seen.set(url, title)
    else if (!isNext(earlier, title)) {
      yield report('list-repeats-target', `second link to ${quoted(url)}`, {at: place(index)})
    }
  }
}

/** The front page of a site, a channel or a mail box may be where several things are. */
const isPage = (url: string): boolean =>
  !/^(?:https?:)?\/\/[^/?#]*\/?$/i.test(url) &&
  (!/^[a-z][a-z0-9+.-]*:/i.test(url) || /^https?:/i.test(url))

/** The same event on another day: both titles are the same but for their dates, and not the same. */
function isNext(earlier: string, title: string): boolean {
  if (earlier === title) return false
  const [first, second] = [withoutDate(earlier), withoutDate(title)]
  return first === second || first === '' || second === ''
}

const withoutDate = (title: string): string =>
  foldWords(title)
    .split(' ')
    .filter((word) => !/^\d/.test(word) && !months.test(word))
    .join(' ')

const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

/** An entry that is a link and at most a few words more. */
function entryOf({children}: ListItem): Entry | undefined {
  const [only, ...more] = children
  if (more.length > 0 || only?.type !== 'paragraph') return
  const links = only.children.filter((one) => one.type === 'link')
  const [link] = links
  if (!link || links.length > 1) return
  const title = textOf(only.children)
  return textOf(link.children).length * 3 >= title.length * 2 ? {title, url: link.url} : undefined
}
