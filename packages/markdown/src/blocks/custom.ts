import {type Custom, report} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import {type Reading, readingOf, traced} from '../trace/trace.ts'
import type {BlockCodec, BlockReader} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {writeFence} from './fence.ts'

/** `:::custom{name=…}`, its data in a first fence `json`, its children after it. */
export const custom: BlockCodec<Custom> = {
  nodes: ['leafDirective', 'containerDirective'],
  read(node, reader) {
    const directive = readDirective(node, ['custom'], ['name'], reader)
    if (!directive) return
    const data = dataOf(directive.children[0], reader)
    const children = reader.blocks(data ? directive.children.slice(1) : directive.children)
    return readingOf(
      directive.span,
      {type: 'custom'},
      {
        name: directive.text('name'),
        data: data && Object.keys(Object(data.value)).length > 0 ? data : undefined,
        children: children.value.length > 0 ? children : undefined,
      },
    )
  },
  write({name, data, children = []}, writer) {
    const [first] = children
    const mistaken = first?.type === 'code' && first.lang === 'json' && first.meta === undefined
    const shown = data ?? (mistaken ? {} : undefined)
    const fence = shown && writeFence('json', escapeControls(JSON.stringify(shown, null, 2)))
    const content = [fence ?? '', writer.inside(children)].filter(Boolean).join('\n\n')
    return writeContainer('custom', '', {name}, content)
  },
}

/** The data that a first fence of JSON holds. What does not parse is told, and is code. */
function dataOf(node: RootContent | undefined, reader: BlockReader): Reading | undefined {
  if (node?.type !== 'code' || node.lang !== 'json' || node.meta) return
  const span = reader.span(node)
  try {
    return {value: JSON.parse(node.value), trace: traced(span)}
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    reader.report(report('json-syntax', `JSON (${reason})`, {span}))
    return
  }
}

/** JSON leaves some controls as they are; markdown has no place for them. */
const escapeControls = (json: string): string =>
  json.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
