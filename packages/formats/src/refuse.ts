import {
  type Diagnostic,
  type Document,
  type Format,
  limits,
  nestsDeeper,
  pointer,
  quoted,
  report,
} from '@copydesk/schema'

/**
 * Why a format cannot write these documents, if so: it does not hold their type, or they nest deeper
 * than any tree may. Pointers start at the list of documents.
 */
export function refuse(
  documents: readonly Document[],
  {name, holds}: Pick<Format, 'name' | 'holds'>,
): readonly Diagnostic[] {
  return documents.flatMap((document, index): readonly Diagnostic[] => {
    const at = pointer(index)
    if (!holds.includes(document.type)) {
      const held = holds.map((type) => `\`${type}\``).join(', ')
      const expected = `a document that ${name} holds: ${held}`
      return [
        report('document-not-held', `document of type ${quoted(document.type)}`, {at, expected}),
      ]
    }
    if (!nestsDeeper(document, limits.treeDepth)) return []
    const expected = `at the most ${limits.treeDepth} levels`
    return [report('limit-exceeded', 'depth of nesting', {at, expected})]
  })
}
