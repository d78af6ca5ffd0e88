import {append, type Figure, type Media, type Pointer} from '@copydesk/schema'
import type {Element, ElementContent} from 'hast'
import {words} from '../blanks.ts'
import type {Desk} from '../desk.ts'
import {h, spaced, t} from '../hast.ts'
import {readFigure} from '../read/figure.ts'
import type {Member} from '../shape.ts'

/** A picture, film or recording; one without a URL is the words for those who do not see it. */
export function writeMedia(media: Media, at: Pointer, desk: Desk): ElementContent | undefined {
  const {kind, url, alt} = media
  const src = desk.url(url, append(at, 'url'))
  if (alt !== undefined) desk.hold(append(at, 'alt'))
  if (src === undefined) {
    return alt === undefined ? undefined : h('span', {dataField: 'alt'}, [words(alt)])
  }
  if (kind === 'image') return h('img', {src, alt: alt ?? ''})
  return h(kind, {src, controls: true, ariaLabel: alt})
}

/** A figure with what is printed under it. */
export function writeFigure(
  {media, caption, credit}: Figure,
  at: Pointer,
  desk: Desk,
  name?: string,
): Element {
  const place = append(at, 'media')
  desk.hold(append(place, 'kind'))
  const medium = writeMedia(media, place, desk)
  const under: ElementContent[] = []
  if (caption) under.push(...desk.inlines(caption, append(at, 'caption')))
  if (credit !== undefined) {
    desk.hold(append(at, 'credit'))
    if (under.length > 0) under.push(t(' '))
    under.push(h('small', {dataField: 'credit'}, [words(credit)]))
  }
  const dataField = name
  const dataBlock = name === undefined ? 'figure' : undefined
  const inside: ElementContent[] = medium ? [medium] : []
  if (under.length > 0) inside.push(h('figcaption', {}, under))
  return h('figure', {dataField, dataBlock, dataKind: media.kind}, inside)
}

/** A figure that is a member of something. */
export const figureMember: Member<Figure> = {
  write(value, name, at, {children}, desk) {
    children.push(writeFigure(value, at, desk, name))
  },
  read: ({fields}, name, reader) => {
    const [element] = fields.get(name) ?? []
    return element && readFigure(element, reader)
  },
}

/** Media without captions, each a figure. */
export const mediaMember: Member<readonly Media[]> = {
  write(value, name, at, {children}, desk) {
    for (const [index, media] of value.entries()) {
      const place = append(at, index)
      desk.hold(append(place, 'kind'))
      const medium = writeMedia(media, place, desk)
      const inside = medium ? [medium] : []
      children.push(h('figure', {dataField: name, dataKind: media.kind}, spaced(inside)))
    }
  },
  read: ({fields}, name, reader) => {
    const media = (fields.get(name) ?? []).flatMap(
      (element) => readFigure(element, reader, true)?.media ?? [],
    )
    return media.length > 0 ? media : undefined
  },
}
