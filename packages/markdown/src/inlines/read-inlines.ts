import {type Inline, normalizeInlines, quoted, report} from '@copydesk/schema'
import type {PhrasingContent} from 'mdast'
import type {Reading} from '../trace/trace.ts'
import {alignInlines} from './align-inlines.ts'
import {inlineCodecs} from './index.ts'
import type {Draft, InlineReader} from './inline-codec.ts'
import {literally} from './literally.ts'
import {pairTags} from './pair-tags.ts'

/** Running text in its normal form, and where each part of it stands. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  reader: Omit<InlineReader, 'children'>,
): Reading<readonly Inline[]> {
  const whole: InlineReader = {...reader, children: (inner) => readDrafts(inner, whole)}
  const drafts = readDrafts(nodes, whole)
  const value = normalizeInlines(drafts.map(({inline}) => inline))
  return {value, trace: alignInlines(value, drafts)}
}

const codecs = Object.values(inlineCodecs)

function readDrafts(nodes: readonly PhrasingContent[], reader: InlineReader): readonly Draft[] {
  return pairTags(nodes, (node) => readDraft(node, reader), reader)
}

/** What no codec claims is markup that the dialect does not have, and stays the text that it is. */
function readDraft(node: PhrasingContent, reader: InlineReader): readonly Draft[] {
  for (const codec of codecs) {
    const drafts = codec.read(node, reader)
    if (drafts) return drafts
  }
  const drafts = literally(node, reader)
  if (node.type === 'html') {
    const span = drafts[0]?.span
    reader.report(report('markup-foreign', `markup ${quoted(node.value)}`, {span}))
  }
  return drafts
}
