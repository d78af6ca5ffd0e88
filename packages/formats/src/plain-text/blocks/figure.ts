import {
  append,
  type Embed,
  type Figure,
  type Gallery,
  type Media,
  type Pointer,
} from '@copydesk/schema'
import type {Desk} from '../desk.ts'
import {join, piece} from '../piece.ts'
import type {WriteBlock} from './write-block.ts'

/** What there was to see or hear, what it shows, and who made it. */
export const figure: WriteBlock<Figure> = ({media, caption, credit}, at, desk) => {
  const by = desk.text(credit, append(at, 'credit'))
  const parts = [
    medium(media, append(at, 'media'), desk),
    desk.words(caption, append(at, 'caption')).trim(),
    by === '' ? '' : `(${by})`,
  ]
  return piece(join(parts, ' '))
}

/** `[image: what it shows]`. The URL is of no use to a reader of the copy. */
export function medium({kind, alt}: Media, at: Pointer, desk: Desk): string {
  desk.hold(append(at, 'kind'))
  return `[${join([kind, desk.text(alt, append(at, 'alt'))], ': ')}]`
}

export const gallery: WriteBlock<Gallery> = ({children, caption}, at, desk) => [
  ...desk.blocks(children, append(at, 'children')),
  ...piece(desk.words(caption, append(at, 'caption')).trim()),
]

/** The URL is all there is of it, so it stands. */
export const embed: WriteBlock<Embed> = ({url, kind, title, provider}, at, desk) => {
  const said = [desk.text(title, append(at, 'title')), desk.text(provider, append(at, 'provider'))]
  const label = join([desk.text(kind, append(at, 'kind')), join(said, ', ')], ': ')
  const place = desk.text(url, append(at, 'url'))
  return piece(join([label === '' ? '' : `[${label}]`, place], ' '))
}
