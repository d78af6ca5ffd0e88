import {readText} from './read-text.ts'
import {trainedModels} from './text-models.ts'
import type {TextHints, TextResult} from './text-result.ts'

/**
 * Read a page's text into a typed document. Lines, one flattened run or a mixture: the text is cut
 * into pieces, each gets a role, and the document is put together from them.
 *
 * @example
 * const result = parseText(pasted)
 * if (result.ok) console.log(result.value.type, result.provenance.length)
 */
export function parseText(source: string, hints: TextHints = {}): TextResult {
  return readText(source, hints, trainedModels)
}
