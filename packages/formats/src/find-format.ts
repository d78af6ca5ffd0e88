import {type Format, nearest, quoted, UsageError} from '@copydesk/schema'

/** What a format must be able to do. */
export type Direction = 'parse' | 'serialize'

const verbs: {readonly [D in Direction]: {readonly cannot: string; readonly able: string}} = {
  parse: {cannot: 'Cannot read', able: 'a format that can be read'},
  serialize: {cannot: 'Cannot write', able: 'a format that can be written'},
}

/** The format of this name, or the format itself, if it can do what is asked. Else it is misuse. */
export function findFormat<D extends Direction>(
  wanted: Format | string,
  direction: D,
  formats: readonly Format[],
): Format & Required<Pick<Format, D>> {
  const {cannot, able} = verbs[direction]
  const format = typeof wanted === 'string' ? formats.find(({name}) => name === wanted) : wanted
  if (format && isAble(format, direction)) return format
  const names = formats.filter((one) => one[direction]).map(({name}) => name)
  const name = typeof wanted === 'string' ? wanted : wanted.name
  const near = format ? undefined : nearest(name, names)
  const meant = near === undefined ? '' : `; did you mean \`${near}\`?`
  const listed = names.map((one) => `\`${one}\``).join(', ')
  throw new UsageError(`${cannot} ${quoted(name)}, expected ${able}: ${listed}${meant}`)
}

const isAble = <D extends Direction>(
  format: Format,
  direction: D,
): format is Format & Required<Pick<Format, D>> => format[direction] !== undefined
