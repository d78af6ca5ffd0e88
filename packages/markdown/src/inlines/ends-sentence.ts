import {type Inline, textOf} from '@copydesk/schema'

const closing = /["'”’»)\]]/u

/**
 * Whether words end in a full stop, colon, question or exclamation mark, perhaps in quotation marks:
 * what makes bold words at the start of a paragraph in an edition the heading of an item.
 */
export function endsSentence(inlines: readonly Inline[]): boolean {
  const text = textOf(inlines).trimEnd()
  let end = text.length
  while (end > 0 && closing.test(text.charAt(end - 1))) end--
  return /[.:?!]/.test(text.charAt(end - 1))
}
