import {append, type Custom, type JsonObject} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {type Data, own, ownText} from '../data.ts'
import {foreign, toKebab} from './foreign.ts'

/**
 * A user's own block is an object of its name with its data as members, wherever that reads as the
 * same again. Otherwise, if it has children or a name that is taken, it is a `custom`.
 */
export const custom = (isForeign: (entry: Data) => boolean): Codec<Custom> => ({
  types: ['custom'],
  write: ({name, data, children}, writer) => {
    const {_type: kept, ...rest} = data ?? {}
    const renamed = typeof kept === 'string' && kept !== name && toKebab(kept) === name
    const entry: Data = renamed ? {_type: kept, ...rest} : {_type: name, ...data}
    const isPlain = renamed || kept === undefined
    if (isPlain && !children && own(entry, '_key') === undefined && isForeign(entry)) return [entry]
    return [
      {
        _type: 'custom',
        name,
        ...(data ? {data} : {}),
        ...(children ? {content: writer.blocks(children)} : {}),
      },
    ]
  },
  read: (entry, at, reader) => {
    const name = ownText(entry, 'name')
    if (name === undefined) return foreign(entry)
    reader.rest(entry, ['_type', '_key', 'name', 'data', 'content'], at)
    const data = own(entry, 'data') as JsonObject | undefined // checked with the whole
    const children = reader.blocks(own(entry, 'content'), append(at, 'content'))
    return {
      type: 'custom',
      name,
      ...(data === undefined ? {} : {data}),
      ...(children.length > 0 ? {children} : {}),
    }
  },
})
