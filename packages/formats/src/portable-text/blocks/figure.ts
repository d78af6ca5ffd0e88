import {append, type Figure, mediaKinds} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {isData, own, ownText} from '../data.ts'

const known = ['_type', '_key', 'url', 'src', 'asset', 'alt', 'caption', 'credit']

/**
 * A figure is an `image`, a `video` or an `audio` with its URL. One that only refers to an asset of
 * its house cannot be shown by others: it stays a block of that house's own.
 */
export const figure: Codec<Figure> = {
  types: mediaKinds,
  write: ({media, caption, credit}, writer) => [
    {
      _type: media.kind,
      ...(media.url === undefined ? {} : {url: media.url}),
      ...(media.alt === undefined ? {} : {alt: media.alt}),
      ...(caption ? {caption: writer.inlines(caption)} : {}),
      ...(credit === undefined ? {} : {credit}),
    },
  ],
  read: (entry, at, reader) => {
    const asset = own(entry, 'asset')
    const url =
      ownText(entry, 'url') ??
      ownText(entry, 'src') ??
      (isData(asset) ? ownText(asset, 'url') : undefined)
    if (asset !== undefined && url === undefined) return undefined
    reader.rest(entry, known, at)
    const alt = ownText(entry, 'alt')
    const caption = reader.inlines(own(entry, 'caption'), append(at, 'caption'))
    const credit = ownText(entry, 'credit')
    const kind = mediaKinds.find((one) => one === own(entry, '_type')) ?? 'image'
    return {
      type: 'figure',
      media: {kind, ...(url === undefined ? {} : {url}), ...(alt === undefined ? {} : {alt})},
      ...(caption.length > 0 ? {caption} : {}),
      ...(credit === undefined ? {} : {credit}),
    }
  },
}
