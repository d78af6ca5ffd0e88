import {type Document, type DocumentMap, normalize} from '@copydesk/schema'
import {bodyWriter} from './blocks/write-blocks.ts'
import type {DocumentCodec} from './documents/document-codec.ts'
import {documentCodecs} from './documents/index.ts'
import {fields} from './front-matter/fields.ts'
import {writeMembers} from './front-matter/shape.ts'
import {writeYaml} from './front-matter/write-yaml.ts'

/**
 * Write a document as markdown with front matter, in the one canonical way: what is read from it is
 * the document's normal form, and written again it is the same text.
 */
export function serializeMarkdown(document: Document): string {
  const normal = normalize(document)
  const {type} = normal
  const head = writeYaml({type, ...writeMembers(normal, fields[type])})
  const body = writeBody(normal)
  return body === '' ? `---\n${head}---\n` : `---\n${head}---\n\n${body}\n`
}

/** The only code that goes from a document's type to its body. */
function writeBody<K extends keyof DocumentMap>(
  document: DocumentMap[K] & {readonly type: K},
): string {
  const codec: DocumentCodec<DocumentMap[K]> = documentCodecs[document.type]
  const writer = bodyWriter()
  const body = codec.write(document, writer)
  return [body, writer.rest()].filter(Boolean).join('\n\n')
}
