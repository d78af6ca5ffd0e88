import {type Diagnostic, quoted, report, type Span} from '@copydesk/schema'

/** Tell of markup that the dialect does not have. Comments have a code of their own. */
export function reportMarkup(html: string, span: Span): Diagnostic {
  return isComment(html)
    ? report('comment-in-copy', `comment ${quoted(html)}`, {span})
    : report('markup-foreign', `markup ${quoted(html)}`, {span})
}

/** Whether this is one or more comments and nothing else. One without an end hides what follows. */
export function isComment(html: string): boolean {
  let rest = html.trim()
  while (rest.startsWith('<!--')) {
    // `<!-->` is a whole comment.
    const end = rest.indexOf('-->', 2)
    if (end < 0) return false
    rest = rest.slice(end + 3).trimStart()
    if (rest === '') return true
  }
  return false
}
