import type {Reading} from '../decide/reading.ts'
import {inlinesOf, part, type Stretch} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {figureOf} from './figure.ts'
import {poemOf} from './poem.ts'

/** How blocks are made: the smallest heading's depth, and pieces that only a part is left of. */
export interface BlockOptions {
  readonly depth: 2 | 4
  /** What stays of a piece whose beginning became a heading. */
  readonly rest?: ReadonlyMap<number, Stretch> | undefined
}

/** The blocks of these pieces, in their order: sentences of a flattened run join to paragraphs. */
export function blocksOf(
  reading: Reading,
  indices: readonly number[],
  options: BlockOptions,
): readonly Draft[] {
  const blocks: Draft[] = []
  for (let place = 0; place < indices.length; ) {
    const index = indices[place] ?? 0
    const taken = take(reading, indices, place)
    const block = makeBlock(
      reading,
      indices.slice(place, place + taken),
      options,
      reading.roles[index] ?? '',
    )
    if (block !== undefined) blocks.push(block)
    place += taken
  }
  return blocks
}

/** How many pieces from here make one block. */
function take({pieces, roles}: Reading, indices: readonly number[], place: number): number {
  const first = indices[place] ?? 0
  const role = roles[first]
  let taken = 1
  for (; place + taken < indices.length; taken++) {
    const index = indices[place + taken] ?? 0
    const before = indices[place + taken - 1] ?? 0
    const piece = pieces[index]
    if (!piece || roles[index] !== role) break
    if (role === 'verse') {
      if (piece.verse?.poem !== pieces[first]?.verse?.poem) break
    } else if (role === 'list') {
      if (index !== before + 1 || isNumbered(piece.text) !== isNumbered(pieces[first]?.text ?? ''))
        break
    } else if (role === 'caption') break
    else if (!(piece.cut === 'sentence' && index === before + 1 && role === 'paragraph')) break
  }
  if (
    role === 'caption' &&
    roles[indices[place + taken] ?? -1] === 'credit' &&
    indices[place + taken] === first + taken
  )
    taken++
  return taken
}

function makeBlock(
  reading: Reading,
  indices: readonly number[],
  {depth, rest}: BlockOptions,
  role: string,
): Draft {
  const stretches = indices.flatMap((index) => rest?.get(index) ?? reading.pieces[index] ?? [])
  if (role === 'verse') return poemOf(reading, indices)
  if (role === 'caption' || role === 'credit') return figureOf(reading, indices)
  if (role === 'list') return listOf(stretches)
  const children = inlinesOf(stretches)
  if (children === undefined) return undefined
  return role === 'heading' ? {type: 'heading', depth, children} : {type: 'paragraph', children}
}

const isNumbered = (text: string): boolean => /^\d/.test(text)

function listOf(stretches: readonly Stretch[]): Draft {
  const children = stretches.flatMap((stretch): Draft[] => {
    const mark = /^(?:[•·*‣◦▪–—-]|\d{1,3}[.)])\s+/.exec(stretch.text)
    const inlines = inlinesOf([part(stretch, mark?.[0].length ?? 0, stretch.text.length)])
    return inlines === undefined
      ? []
      : [{type: 'listItem', children: [{type: 'paragraph', children: inlines}]}]
  })
  if (children.length === 0) return undefined
  const number = Number(/^\d{1,3}/.exec(stretches[0]?.text ?? '')?.[0])
  if (!isNumbered(stretches[0]?.text ?? '')) return {type: 'list', children}
  return {type: 'list', ordered: true, ...(number !== 1 ? {start: number} : {}), children}
}
