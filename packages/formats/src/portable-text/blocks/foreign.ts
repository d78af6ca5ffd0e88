import {type Custom, type JsonObject, slugify} from '@copydesk/schema'
import {type Data, ownText} from '../data.ts'

/**
 * An object that is none of ours: a block of a user's own, with all its members as data. Its `_type`
 * is one of them where it is no name of ours, so that it is written as it was.
 */
export function foreign(entry: Data): Custom {
  const {_key, _type, ...rest} = entry
  const type = ownText(entry, '_type') ?? 'unknown'
  const name = toKebab(type)
  const data = (name === type ? rest : {_type: type, ...rest}) as JsonObject // checked with the whole
  return {type: 'custom', name, ...(Object.keys(data).length > 0 ? {data} : {})}
}

/** A name of ours: `callToAction` is `call-to-action`. */
export function toKebab(type: string): string {
  const words = slugify(type.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1-$2'))
  return words === '' ? 'unknown' : words
}
