import type {DocumentMap} from '@copydesk/schema'
import {
  type Document,
  fail,
  type Loss,
  normalize,
  pointer,
  type Result,
  type SerializeOptions,
  succeed,
  UsageError,
  type Written,
} from '@copydesk/schema'
import {dropped} from '../dropped.ts'
import {refuse} from '../refuse.ts'
import {type Released, withhold} from '../withhold.ts'
import type {Desk} from './desk.ts'
import {type Held, type Parts, writers} from './documents.ts'
import {englishLabels, type Labels} from './labels.ts'
import {layOut} from './lay-out.ts'
import {openDesk} from './open-desk.ts'

/** What a caller may tell the writer of reading copy. */
export interface PlainTextOptions extends SerializeOptions {
  /** At how many columns running text is wrapped; 0 does not wrap. Default: 72. */
  readonly width?: number | undefined
  /** The words that no document holds, such as *Updated*, in the copy's own language. */
  readonly labels?: Partial<Labels> | undefined
}

/** The documents that can be written, as the format says it. */
export const held: readonly Held[] = Object.keys(writers) as Held[] // its own keys

/** Write the reading copy of documents, with a rule between them. */
export function serializePlainText(
  documents: readonly Document[],
  options: PlainTextOptions = {},
): Result<Written> {
  const {width = 72, labels} = options
  if (!Number.isInteger(width) || width < 0) {
    throw new UsageError(`Cannot wrap at ${width} columns, expected a whole number, 0 for none`)
  }
  const refused = refuse(documents, {name: 'plain-text', holds: held})
  if (refused.length > 0) return fail(refused)
  const {released, losses} = withhold(documents.map(normalize), options)
  const written = released.map((one) => writeReleased(one, width, {...englishLabels, ...labels}))
  const rule = `\n${'='.repeat(width === 0 ? 72 : Math.min(width, 72))}\n\n`
  return succeed({
    text: written.map(({text}) => text).join(rule),
    losses: [...losses, ...written.flatMap((one) => one.losses)],
    extensions: [],
  })
}

function writeReleased(
  {document, index}: Released,
  width: number,
  labels: Labels,
): {readonly text: string; readonly losses: readonly Loss[]} {
  const at = pointer(index)
  const {desk, held, losses, footnotes} = openDesk(labels)
  const {copy, foot} = writeDocument(document as DocumentMap[Held], at, desk) // others are refused
  const text = layOut([...copy, ...footnotes, ...foot], width)
  return {text, losses: [...losses, ...dropped(document, at, held)]}
}

/** The only code that goes from a document's name to its writer. */
function writeDocument<K extends Held>(
  document: DocumentMap[K] & {readonly type: K},
  at: string,
  desk: Desk,
): Parts {
  const write: (document: DocumentMap[K], at: string, desk: Desk) => Parts = writers[document.type]
  return write(document, at, desk)
}
