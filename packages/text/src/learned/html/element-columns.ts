import type {Columns} from '../features/columns.ts'
import {containerColumns} from './container-columns.ts'
import {lookColumns, looksOf} from './look-columns.ts'
import type {MarkedView} from './marked-lines.ts'
import {nameKinds} from './name-words.ts'

/** Tags whose nearness tells something. */
const tags: readonly string[] =
  'p li a figure figcaption blockquote table nav aside header footer article main section form button label time ul ol dl details strong b em i h1 h2 h3 h4 h5 h6 div span td'.split(
    ' ',
  )

const tagSlots: ReadonlyMap<string, number> = new Map(tags.map((tag, slot) => [tag, slot]))

/** Nearness of what is so many levels up: 0 where it is nowhere. */
const reach = 20

/** Names of the columns that elements give, in their order. */
export function elementColumns(columns: Columns, view: MarkedView): void {
  const {lines, kinds, depths, signatures} = view
  const {elements} = view.page
  const count = lines.length
  const byTag = tags.map((tag) => columns.add(`in:${tag}`))
  const byKind = nameKinds.map((kind) => columns.add(`named:${kind}`))
  const depth = columns.add('depth')
  const heading = columns.add('headingLevel')
  const linked = columns.add('linked')
  const bold = columns.add('bold')
  const links = columns.add('links')
  const timed = columns.add('timed')
  const images = columns.add('images')
  const hidden = columns.add('hidden')
  const prose = columns.get('prose')
  const length = columns.get('length')
  for (let row = 0; row < count; row++) {
    const line = lines[row]
    if (!line) continue
    depth[row] = line.block < 0 ? 0 : (depths[line.block] ?? 0)
    let steps = 0
    for (let at = line.inner; at >= 0; at = elements[at]?.parent ?? -1, steps++) {
      const element = elements[at]
      if (!element) break
      const near = Math.max(1, reach - steps)
      const slot = tagSlots.get(element.tag)
      if (slot !== undefined) {
        const column = byTag[slot]
        if (column && column[row] === 0) column[row] = near
      }
      if (heading[row] === 0 && /^h[1-6]$/.test(element.tag)) heading[row] = Number(element.tag[1])
      if (element.hidden) hidden[row] = 1
      let bits = kinds[at] ?? 0
      for (let kind = 0; bits !== 0; kind++, bits >>>= 1) {
        if ((bits & 1) === 0) continue
        const column = byKind[kind]
        if (column && column[row] === 0) column[row] = near
      }
    }
    const size = Math.max(1, line.to - line.from)
    for (let at = line.firstInside; at < line.lastInside; at++) {
      const element = elements[at]
      if (!element) continue
      const inside = Math.min(element.end, line.to) - Math.max(element.start, line.from)
      if (element.tag === 'img' && element.start >= line.from) images[row] = 1
      if (inside <= 0) continue
      if (element.tag === 'a') {
        linked[row] = (linked[row] ?? 0) + inside / size
        links[row] = Math.min(20, (links[row] ?? 0) + 1)
      } else if (element.tag === 'strong' || element.tag === 'b')
        bold[row] = (bold[row] ?? 0) + inside / size
      else if (element.tag === 'time') timed[row] = element.value === undefined ? 1 : 2
    }
    if ((columns.get('in:a')[row] ?? 0) > 0) linked[row] = 1
    if ((columns.get('in:strong')[row] ?? 0) > 0 || (columns.get('in:b')[row] ?? 0) > 0)
      bold[row] = 1
    if ((columns.get('in:time')[row] ?? 0) > 0) timed[row] = Math.max(timed[row] ?? 0, 2)
  }
  // Prose by the elements around it, up to the third, and by elements that look alike.
  const plain = new Float32Array(count)
  let all = 1e-9
  for (let row = 0; row < count; row++) {
    plain[row] = (prose[row] ?? 0) * Math.max(0, 1 - (linked[row] ?? 0))
    all += plain[row] ?? 0
  }
  containerColumns(columns, view, 'text', plain)
  const looks = looksOf(view, columns)
  lookColumns(columns, looks)
  const groups = groupsOf(view, looks)
  for (const {name, of} of groups) {
    const sums = new Map<number, {prose: number; lines: number; length: number}>()
    for (let row = 0; row < count; row++) {
      const key = of[row] ?? -1
      const sum = sums.get(key) ?? {prose: 0, lines: 0, length: 0}
      sum.prose += plain[row] ?? 0
      sum.lines++
      sum.length += length[row] ?? 0
      sums.set(key, sum)
    }
    let most = 1e-9
    for (const sum of sums.values()) most = Math.max(most, sum.prose)
    const share = columns.add(`prose:${name}`)
    const best = columns.add(`rank:${name}`)
    const size = columns.add(`lines:${name}`)
    const mean = columns.add(`mean:${name}`)
    for (let row = 0; row < count; row++) {
      const sum = sums.get(of[row] ?? -1)
      if (!sum) continue
      share[row] = sum.prose / all
      best[row] = sum.prose / most
      size[row] = Math.log2(1 + sum.lines)
      mean[row] = Math.log2(1 + sum.length / sum.lines)
    }
  }
  const sameBefore = columns.add('sameParentBefore')
  const sameAfter = columns.add('sameParentAfter')
  const alikeBefore = columns.add('alikeBefore')
  const alikeAfter = columns.add('alikeAfter')
  const inBlock = columns.add('atInBlock')
  const parents = groups[1]?.of ?? new Int32Array(count)
  for (let row = 0; row < count; row++) {
    const block = lines[row]?.block ?? -1
    const before = lines[row - 1]?.block ?? -1
    const after = lines[row + 1]?.block ?? -1
    sameBefore[row] = block === before ? 2 : row > 0 && parents[row] === parents[row - 1] ? 1 : 0
    sameAfter[row] =
      block === after ? 2 : row + 1 < count && parents[row] === parents[row + 1] ? 1 : 0
    alikeBefore[row] = row > 0 && signatures[block] === signatures[before] ? 1 : 0
    alikeAfter[row] = row + 1 < count && signatures[block] === signatures[after] ? 1 : 0
    inBlock[row] = row > 0 && block === before ? Math.min(30, (inBlock[row - 1] ?? 0) + 1) : 0
  }
}

/** What lines are grouped by: their block, the elements around it, and what they look like. */
export function groupsOf(
  {lines, signatures, page: {elements}}: MarkedView,
  looks: Int32Array,
): readonly {readonly name: string; readonly of: Int32Array}[] {
  const count = lines.length
  const parent = (index: number): number => (index < 0 ? -1 : (elements[index]?.parent ?? -1))
  const names = ['block', 'parent', 'grand', 'great', 'like', 'likeParent']
  const groups = names.map((name) => ({name, of: new Int32Array(count)}))
  for (let row = 0; row < count; row++) {
    const block = lines[row]?.block ?? -1
    const one = parent(block)
    const two = parent(one)
    const like = signatures[block] ?? 0
    const values = [block, one, two, parent(two), like, (like * 31 + (signatures[one] ?? 0)) | 0]
    for (const [slot, value] of values.entries()) {
      const group = groups[slot]
      if (group) group.of[row] = value
    }
  }
  return [...groups, {name: 'look', of: looks}]
}
