import {
  type Document,
  documentTypes,
  fail,
  normalize,
  type Pointer,
  pointer,
  type Result,
  type SerializeOptions,
  succeed,
  type Written,
} from '@copydesk/schema'
import {refuse} from '../refuse.ts'
import {extensionsOf} from './extensions.ts'
import {openWriter} from './open-writer.ts'
import type {PortableTextMappings} from './parse-portable-text.ts'
import {documentShapes} from './shape.ts'

/** What a caller may tell the writer of Portable Text. */
export interface PortableTextOptions extends SerializeOptions, PortableTextMappings {}

/**
 * Write documents with their bodies as Portable Text, several on a line each. It has room for all that
 * we know: what it has no custom for is an object of our name, and told as an extension.
 */
export function serializePortableText(
  documents: readonly Document[],
  {mappings = []}: PortableTextOptions = {},
): Result<Written> {
  const refused = refuse(documents, {name: 'portable-text', holds: documentTypes})
  if (refused.length > 0) return fail(refused)
  const extensions: Pointer[] = []
  const written = documents.map((document, index) => {
    const normal = normalize(document)
    const writer = openWriter(mappings)
    const {_type, id, ...rest} = writer.members(normal, documentShapes[normal.type])
    extensions.push(...extensionsOf(normal, pointer(index)))
    return {_type, ...(id === undefined ? {} : {_id: id}), ...rest}
  })
  const [only] = written
  const text =
    only && written.length === 1
      ? JSON.stringify(only, null, 2)
      : written.map((one) => JSON.stringify(one)).join('\n')
  return succeed({text: text === '' ? '' : `${text}\n`, losses: [], extensions})
}
