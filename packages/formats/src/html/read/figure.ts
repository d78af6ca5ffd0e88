import {type Figure, type Inline, type Media, normalizeInlines} from '@copydesk/schema'
import {attribute, type HtmlElement, type HtmlNode, isElement} from '../tree.ts'
import {lineOf, readImage, readUrl} from './inlines.ts'
import type {Reader} from './reader.ts'
import {findElement, findElements, take} from './take.ts'

/** The elements that show something. */
export const mediaTags: ReadonlySet<string> = new Set(['img', 'video', 'audio'])

/** Read a figure of one picture, film or recording; nothing where nothing is known of it. */
export function readFigure(element: HtmlElement, reader: Reader, bare = false): Figure | undefined {
  const media = readMedia(element, reader)
  const caption = findElement(element, ({tagName}) => tagName === 'figcaption')
  const [credit, rest] = caption ? take(caption, 'credit') : [undefined, []]
  const words = reader.inlines(rest)
  const made = credit && reader.text(credit.childNodes)
  const isNothing = !media.url && !media.alt && words.length === 0 && !made
  if (isNothing && !bare) return undefined
  return reader.place(
    {
      type: 'figure' as const,
      media,
      ...(words.length > 0 ? {caption: words} : {}),
      ...(made ? {credit: made} : {}),
    },
    element,
  )
}

function readMedia(element: HtmlElement, reader: Reader): Media {
  const [shown] = shownIn(element)
  if (shown) {
    const media = mediaOf(shown, reader)
    if (media) return media
  }
  const said = attribute(element, 'data-kind')
  const kind = said === 'video' || said === 'audio' ? said : 'image'
  const [words] = take(element, 'alt')
  const alt = words && reader.text(words.childNodes)
  return {kind, ...(alt ? {alt} : {})}
}

const mediaOrCaption: ReadonlySet<string> = new Set([...mediaTags, 'figcaption'])

/** What a figure shows; what its caption does is the caption's. */
export const shownIn = (element: HtmlElement): readonly HtmlElement[] =>
  findElements(element, mediaOrCaption).filter(({tagName}) => tagName !== 'figcaption')

/** What an element shows. */
export function mediaOf(element: HtmlElement, reader: Reader): Media | undefined {
  if (element.tagName === 'img') {
    const image = readImage(element, reader)
    if (image?.type === 'text') return {kind: 'image', alt: image.value}
    if (image?.type !== 'image') return undefined
    return {kind: 'image', url: image.url, ...(image.alt ? {alt: image.alt} : {})}
  }
  const kind = element.tagName === 'video' ? 'video' : 'audio'
  const src = attribute(element, 'src') ?? firstSource(element.childNodes)
  const url = src === undefined ? undefined : readUrl(src, element, reader)
  const alt = lineOf(attribute(element, 'aria-label') ?? attribute(element, 'title'))
  return {kind, ...(url ? {url} : {}), ...(alt ? {alt} : {})}
}

function firstSource(nodes: readonly HtmlNode[]): string | undefined {
  const source = nodes.filter(isElement).find(({tagName}) => tagName === 'source')
  return source && attribute(source, 'src')
}

/** A caption for what is no picture: the words of the figure's caption. */
export function captionOf(element: HtmlElement, reader: Reader): readonly Inline[] {
  const caption = findElement(element, ({tagName}) => tagName === 'figcaption')
  return caption ? normalizeInlines(reader.inlines(caption.childNodes)) : []
}
