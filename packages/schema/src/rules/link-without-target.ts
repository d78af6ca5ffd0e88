import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import {textOf} from '../tree/text-of.ts'
import type {Rule} from './rule.ts'

/** A link whose target was lost looks like a link and leads nowhere. */
export const linkWithoutTarget: Rule = function* (document) {
  for (const {node, at} of walk(document, {only: links})) {
    if (node.type !== 'link' || node.url !== undefined) continue
    const words = quoted(textOf(node.children))
    yield report('link-without-target', `link ${words} without a URL`, {at})
  }
}

const links: ReadonlySet<string> = new Set(['link'])
