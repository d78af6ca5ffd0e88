import {attributeValue} from '../page/entities.ts'

/**
 * A title as it is read by others: RSS leaves open whether it is text or HTML, so many write references
 * such as `&#8217;` into the text. Whole references are read; tags are text.
 */
export const readTitle = (title: string): string =>
  title.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi, attributeValue)

/** A title that is read as it was: what looks like a reference is written as one to its mark. */
export const writeTitle = (title: string): string => title.replace(/&(?=#|[a-z])/gi, '&amp;')
