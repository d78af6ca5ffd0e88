import {attribute, childNamed, trimmedText, type XmlElement} from '../xml/element.ts'
import {type Xml, xmlElement, xmlText} from '../xml/write-xml.ts'
import type {Picture, Recording} from './entry.ts'
import type {Parts} from './open-parts.ts'
import {resolveUrl} from './resolve-urls.ts'

/** What is shown beside the text of an item. */
export interface Shown {
  readonly pictures: readonly Picture[]
  readonly media: readonly Recording[]
}

/** The kind of a file by its media type, or by what Media RSS calls its medium. */
function kindOf(type: string | undefined): 'image' | Recording['kind'] | undefined {
  const word = type?.toLowerCase().split('/')[0]
  return word === 'image' || word === 'video' || word === 'audio' ? word : undefined
}

/** An enclosure that says which kind of file it is. */
export function enclosureOf(
  url: string | undefined,
  type: string | undefined,
): Partial<Shown> | undefined {
  const kind = kindOf(type)
  if (url === undefined || kind === undefined) return undefined
  return kind === 'image' ? {pictures: [{url}]} : {media: [{kind, url}]}
}

/** What Media RSS and the elements of podcasts say of the pictures and recordings of an item. */
export function readMedia(parts: Parts, base: string | undefined): Shown {
  const pictures: Picture[] = []
  const media: Recording[] = []
  const groups = parts.take('media:group', 'pictures')
  const outer = {
    caption: parts.take('media:description', 'pictures')[0],
    credit: parts.take('media:credit', 'pictures')[0],
  }
  const contents = [
    ...parts.take('media:content', 'pictures').map((one) => [one, outer] as const),
    ...groups.flatMap((group) =>
      group.children.flatMap((child) =>
        typeof child !== 'string' && child.name === 'media:content'
          ? [[child, groupSaid(group)] as const]
          : [],
      ),
    ),
  ]
  for (const [one, around] of contents) {
    const url = attribute(one, 'url')
    const kind = kindOf(attribute(one, 'medium')) ?? kindOf(attribute(one, 'type'))
    if (url === undefined || kind === undefined) parts.tell('media of an unknown kind', 'pictures')
    else if (kind === 'image') {
      const caption = childNamed(one, 'media:description') ?? around.caption
      const credit = childNamed(one, 'media:credit') ?? around.credit
      const said = trimmedText(caption)
      pictures.push({
        url: resolveUrl(url, base),
        caption:
          said === undefined
            ? undefined
            : {kind: caption?.attributes['type'] === 'html' ? 'html' : 'text', value: said},
        credit: trimmedText(credit),
      })
    } else media.push({kind, url: resolveUrl(url, base)})
  }
  for (const name of ['media:thumbnail', 'itunes:image']) {
    for (const one of parts.take(name, 'pictures')) {
      const url = attribute(one, 'url') ?? attribute(one, 'href')
      if (url !== undefined && pictures.length === 0) pictures.push({url: resolveUrl(url, base)})
      else parts.tell('second picture', 'pictures')
    }
  }
  return {pictures, media}
}

const groupSaid = (group: XmlElement) => ({
  caption: childNamed(group, 'media:description'),
  credit: childNamed(group, 'media:credit'),
})

/** A picture as Media RSS has it. */
export function writePicture({url, caption, credit}: Picture): Xml {
  const inside = [
    ...(caption === undefined
      ? []
      : [xmlElement('media:description', {type: 'html'}, xmlText(caption.value))]),
    ...(credit === undefined ? [] : [xmlElement('media:credit', {}, xmlText(credit))]),
  ]
  return xmlElement('media:content', {url, medium: 'image'}, inside.join(''))
}
