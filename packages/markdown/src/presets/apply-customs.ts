import type {RootContent} from 'mdast'
import {toAttributed} from './attributions.ts'
import {demoteHeadings} from './demote-headings.ts'
import {toLinkList} from './link-lists.ts'
import type {Preset} from './preset.ts'

/** What another house's body is to us: its customs become the directives that say the same. */
export function applyCustoms(
  written: readonly RootContent[],
  {linkLists, attributions, demoted}: Preset,
  headline: unknown,
  isDefined: (identifier: string) => boolean,
): readonly RootContent[] {
  const nodes = demoted && headline !== undefined ? demoteHeadings(written, headline) : written
  if (!linkLists && !attributions) return nodes
  const done: RootContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    const attributed = attributions ? toAttributed(node, nodes[index + 1]) : undefined
    if (attributed?.followed) index++
    const links = linkLists ? toLinkList(node, isDefined) : undefined
    done.push(attributed?.quote ?? links ?? node)
  }
  return done
}
