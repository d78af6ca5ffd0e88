import {
  childNamed,
  childrenNamed,
  isElement,
  textIn,
  type XmlElement,
} from '../../src/xml/element.ts'

const date =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|[+-]\d{4})$/
const address = /^[a-z][a-z0-9+.-]*:\S+$/i

/** The elements that RSS 2.0 itself has; others are in a namespace. */
const own = new Set(
  'title link description author category comments enclosure guid pubDate source'.split(' '),
)
const once = new Set('title link description guid pubDate source'.split(' '))

/** What of the specification of RSS 2.0 a channel breaks. */
export function brokenRules(root: XmlElement, items: readonly XmlElement[]): readonly string[] {
  const broken: string[] = []
  const channel = childNamed(root, 'channel')
  if (root.name !== 'rss' || root.attributes['version'] !== '2.0') broken.push('root')
  if (!channel) return [...broken, 'channel']
  for (const name of ['title', 'link', 'description']) {
    if (childrenNamed(channel, name).length !== 1) broken.push(`channel ${name}`)
  }
  const link = childNamed(channel, 'link')
  if (!link || !address.test(textIn(link))) broken.push('channel link')
  const built = childNamed(channel, 'lastBuildDate')
  if (built && !date.test(textIn(built))) broken.push('lastBuildDate')
  return [...broken, ...items.flatMap(brokenIn)]
}

function brokenIn(item: XmlElement): readonly string[] {
  const broken: string[] = []
  const names = item.children.filter(isElement).map(({name}) => name)
  for (const name of names) {
    if (!own.has(name) && !name.includes(':')) broken.push(`element ${name}`)
    if (once.has(name) && names.filter((one) => one === name).length > 1) broken.push(`two ${name}`)
  }
  if (!names.includes('title') && !names.includes('description'))
    broken.push('neither title nor description')
  for (const one of item.children.filter(isElement)) {
    const text = textIn(one)
    if (one.name === 'pubDate' && !isRightDate(text)) broken.push(`pubDate ${text}`)
    if (one.name === 'link' && !address.test(text)) broken.push(`link ${text}`)
    if (one.name === 'source' && !address.test(one.attributes['url'] ?? '')) broken.push('source')
    if (one.name === 'guid' && one.attributes['isPermaLink'] !== 'false' && !address.test(text)) {
      broken.push(`guid ${text}`)
    }
  }
  return broken
}

/** The day of the week is that of the date. */
function isRightDate(text: string): boolean {
  if (!date.test(text)) return false
  const [day = '', rest = ''] = text.split(', ')
  const [number, month, year] = rest.split(' ')
  const at = new Date(0)
  const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
  at.setUTCFullYear(Number(year), months.indexOf(month ?? '') / 3, Number(number))
  return at.toUTCString().startsWith(day)
}
