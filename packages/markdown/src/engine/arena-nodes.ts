import type {Nodes} from 'mdast'
import type {} from 'mdast-util-directive'
import {type Arena, byteOf, positionOf, textOf} from './arena.ts'

/** What makes a node of one type from the parser's memory, without its children. */
export type NodeReader = (arena: Arena, id: number) => Nodes

const orNull = (text: string): string | null => (text === '' ? null : text)

const referenceTypes = ['shortcut', 'collapsed', 'full'] as const

/** Readers by the parser's number of a type: all that it gives for the syntax that is switched on. */
export const nodeReaders: readonly (NodeReader | undefined)[] = Object.assign(
  new Array<NodeReader | undefined>(33).fill(undefined),
  {
    1: (arena, id) => ({type: 'paragraph', position: positionOf(arena, id), children: []}),
    2: (arena, id) => ({
      type: 'heading',
      position: positionOf(arena, id),
      depth: depths[byteOf(arena, id, 0) - 1] ?? 1,
      children: [],
    }),
    3: (arena, id) => ({type: 'thematicBreak', position: positionOf(arena, id)}),
    4: (arena, id) => ({type: 'blockquote', position: positionOf(arena, id), children: []}),
    5(arena, id) {
      const {ordered, start, spread} = arena.reader.getListData(id)
      const position = positionOf(arena, id)
      return {type: 'list', position, ordered, start: ordered ? start : null, spread, children: []}
    },
    6(arena, id) {
      const checked = byteOf(arena, id, 0)
      return {
        type: 'listItem',
        position: positionOf(arena, id),
        spread: byteOf(arena, id, 1) !== 0,
        checked: checked === 2 ? null : checked === 1,
        children: [],
      }
    },
    7: (arena, id) => ({
      type: 'html',
      position: positionOf(arena, id),
      value: textOf(arena, id, 0),
    }),
    8: (arena, id) => ({
      type: 'code',
      position: positionOf(arena, id),
      lang: orNull(textOf(arena, id, 0)),
      meta: orNull(textOf(arena, id, 8)),
      value: textOf(arena, id, 16),
    }),
    9: (arena, id) => ({
      type: 'definition',
      position: positionOf(arena, id),
      url: textOf(arena, id, 0),
      title: orNull(textOf(arena, id, 8)),
      identifier: textOf(arena, id, 16),
      label: textOf(arena, id, 24),
    }),
    10: (arena, id) => ({
      type: 'text',
      position: positionOf(arena, id),
      value: textOf(arena, id, 0),
    }),
    11: (arena, id) => ({type: 'emphasis', position: positionOf(arena, id), children: []}),
    12: (arena, id) => ({type: 'strong', position: positionOf(arena, id), children: []}),
    13: (arena, id) => ({
      type: 'inlineCode',
      position: positionOf(arena, id),
      value: textOf(arena, id, 0),
    }),
    14: (arena, id) => ({type: 'break', position: positionOf(arena, id)}),
    15: (arena, id) => ({
      type: 'link',
      position: positionOf(arena, id),
      url: textOf(arena, id, 0),
      title: orNull(textOf(arena, id, 8)),
      children: [],
    }),
    16: (arena, id) => ({
      type: 'image',
      position: positionOf(arena, id),
      url: textOf(arena, id, 0),
      alt: textOf(arena, id, 8),
      title: orNull(textOf(arena, id, 16)),
    }),
    17: (arena, id) => ({
      type: 'linkReference',
      position: positionOf(arena, id),
      identifier: textOf(arena, id, 0),
      label: textOf(arena, id, 8),
      referenceType: referenceTypes[byteOf(arena, id, 16)] ?? 'shortcut',
      children: [],
    }),
    18: (arena, id) => ({
      type: 'imageReference',
      position: positionOf(arena, id),
      identifier: textOf(arena, id, 0),
      label: textOf(arena, id, 8),
      referenceType: referenceTypes[byteOf(arena, id, 16)] ?? 'shortcut',
      alt: arena.reader.fieldString(id, 20),
    }),
    19: (arena, id) => ({
      type: 'footnoteDefinition',
      position: positionOf(arena, id),
      identifier: textOf(arena, id, 0),
      label: textOf(arena, id, 8),
      children: [],
    }),
    20: (arena, id) => ({
      type: 'footnoteReference',
      position: positionOf(arena, id),
      identifier: textOf(arena, id, 0),
      label: textOf(arena, id, 8),
    }),
    21: (arena, id) => ({
      type: 'table',
      position: positionOf(arena, id),
      align: arena.reader.getTableAlign(id).map(alignOf),
      children: [],
    }),
    22: (arena, id) => ({type: 'tableRow', position: positionOf(arena, id), children: []}),
    23: (arena, id) => ({type: 'tableCell', position: positionOf(arena, id), children: []}),
    24: (arena, id) => ({type: 'delete', position: positionOf(arena, id), children: []}),
    30: (arena, id) => ({
      type: 'containerDirective',
      position: positionOf(arena, id),
      ...arena.reader.getDirectiveData(id),
      children: [],
    }),
    31: (arena, id) => ({
      type: 'leafDirective',
      position: positionOf(arena, id),
      ...arena.reader.getDirectiveData(id),
      children: [],
    }),
    32: (arena, id) => ({
      type: 'textDirective',
      position: positionOf(arena, id),
      ...arena.reader.getDirectiveData(id),
      children: [],
    }),
  } satisfies {readonly [type: number]: NodeReader},
)

const depths = [1, 2, 3, 4, 5, 6] as const

const alignOf = (align: string | null): 'left' | 'right' | 'center' | null =>
  align === 'left' || align === 'right' || align === 'center' ? align : null
