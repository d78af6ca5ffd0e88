import type {PieceRange, Reading} from '../decide/reading.ts'

const running: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list'])

const bullet = /^([•·*‣◦▪-])\s+\S/

/** Lines in a row that begin with one bullet are one list, whatever each of them alone looks like. */
export function joinLists({pieces, roles}: Reading, {from, to}: PieceRange): void {
  for (let index = from; index < to; index++) {
    const mark = markOf(index)
    if (mark === undefined) continue
    let end = index + 1
    while (end < to && markOf(end) === mark) end++
    if (end - index > 1) for (let item = index; item < end; item++) roles[item] = 'list'
    index = end - 1
  }
  function markOf(index: number): string | undefined {
    const piece = pieces[index]
    const role = roles[index]
    if (!piece || piece.verse || !running.has(role ?? '')) return undefined
    return bullet.exec(piece.text)?.[1]
  }
}
