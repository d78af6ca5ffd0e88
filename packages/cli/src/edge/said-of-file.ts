import {type Envelope, type Text, text, timestamp, url} from '@copydesk/schema'
import {quoted, UsageError} from '@copydesk/schema/messages'

/** What a file that is written is to say of itself, as it is written in the shell. */
export interface SaidOfFile {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly url?: string | undefined
  readonly feedUrl?: string | undefined
  readonly updatedAt?: string | undefined
}

const schemas = {
  title: [text, 'a line of text'],
  description: [text, 'a line of text'],
  url: [url, 'a URL'],
  feedUrl: [url, 'a URL'],
  updatedAt: [timestamp, 'an ISO 8601 date or time'],
} as const

/** The envelope of these options, if there is any. */
export function envelopeSaid(said: SaidOfFile): Envelope | undefined {
  const members = Object.entries(schemas).flatMap(([name, [schema, expected]]) => {
    const value = Object.entries(said).find(([key]) => key === name)?.[1]
    if (value === undefined) return []
    const read = schema.safeParse(value)
    if (read.success) return [[name, read.data] as const]
    throw new UsageError(`Cannot use ${quoted(String(value))}, expected ${expected}`)
  })
  const envelope: {readonly [name: string]: Text} = Object.fromEntries(members)
  return members.length > 0 ? envelope : undefined
}
