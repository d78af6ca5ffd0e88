import {detect, formats} from '@copydesk/formats'
import type {Format} from '@copydesk/schema'
import {nearest, quoted, UsageError} from '@copydesk/schema/messages'
import {standardInput} from './standard-input.ts'

/** The format with this name or extension that can do what is asked, else a `UsageError`. */
export function formatNamed(word: string, can: 'parse' | 'serialize'): Format {
  const able = formats.filter((format) => format[can])
  // Several formats are written into files of one extension: a name says which is meant.
  const found =
    able.find(({name}) => name === word) ??
    able.find(({extensions}) => extensions.includes(`.${word.replace(/^\./, '')}`))
  if (found) return found
  const names = able.map(({name}) => name)
  const meant = nearest(word, names)
  const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`
  const verb = can === 'parse' ? 'read' : 'write'
  throw new UsageError(
    `Cannot ${verb} the format ${quoted(word)}, expected one of: ${names.join(', ')}${hint}`,
  )
}

/** The likeliest format of a source, unless it was said. */
export function formatOf(source: string, path: string, said?: Format): Format | undefined {
  if (said) return said
  return detect(source, path === standardInput ? {} : {path})[0]?.format
}
