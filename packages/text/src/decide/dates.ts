import type {PrintedDate} from '../dates/printed-date.ts'
import type {PieceRange, Reading} from './reading.ts'

/** The dates of a page that say when the piece appeared and was changed. */
export interface FoundDates {
  readonly published?: PlacedDate | undefined
  readonly updated?: PlacedDate | undefined
  /** Dates over the whole page rather than over the piece. */
  readonly page: readonly number[]
}

/** A date and the piece it stands in. */
export interface PlacedDate {
  readonly date: PrintedDate
  readonly piece: number
}

/** Choose among the dates printed near the head of the piece; else the nearest one round the body. */
export function chooseDates(
  reading: Reading,
  headline: number | undefined,
  body: PieceRange,
): FoundDates {
  const placed = placeDates(reading)
  const near = headline ?? body.from
  const before = placed.filter(({piece}) => piece < body.from && piece >= near - 30)
  const inside = placed.filter(
    ({piece}) =>
      piece >= body.from && piece < Math.min(body.to, body.from + 6) && isLabelled(reading, piece),
  )
  const after = placed.filter(
    ({piece}) => piece >= body.to && piece < body.to + 12 && isLabelled(reading, piece),
  )
  const close = [...before, ...inside, ...after]
  const ranked = (
    close.some(({piece}) => isLabelled(reading, piece))
      ? close
      : [
          ...close,
          ...placed.filter(({piece}) => isLabelled(reading, piece) && Math.abs(piece - near) < 400),
        ]
  )
    .map((date) => ({...date, score: rank(reading, date, near, body)}))
    .sort((a, b) => b.score - a.score || a.piece - b.piece || a.date.start - b.date.start)
  const isUpdate = ({piece, date}: PlacedDate): boolean => saysUpdated(reading, piece, date)
  const published = ranked.find((date) => !isUpdate(date))
  const updated = ranked.find((date) => isUpdate(date))
  const page = before
    .filter(({piece}) => piece < near && piece !== published?.piece && piece !== updated?.piece)
    .map(({piece}) => piece)
  return {published: published ?? updated, updated: published ? updated : undefined, page}
}

function placeDates({page, pieces}: Reading): readonly PlacedDate[] {
  const placed: PlacedDate[] = []
  let piece = 0
  for (const date of page.dates) {
    while (piece < pieces.length && (pieces[piece]?.end ?? 0) <= date.start) piece++
    if (piece < pieces.length) placed.push({date, piece})
  }
  return placed
}

/** The date is most of its piece, or a label says what it is. */
function isLabelled({table, roles}: Reading, piece: number): boolean {
  return (
    table.at(piece, 'date') > 0.35 ||
    roles[piece] === 'date' ||
    table.at(piece, 'publishedLabel') > 0.3 ||
    table.at(piece, 'updatedLabel') > 0.3
  )
}

function rank(reading: Reading, {date, piece}: PlacedDate, near: number, body: PieceRange): number {
  const {table} = reading
  let score = 0
  if (isLabelled(reading, piece)) score += 2
  if (date.timestamp?.includes('T')) score += 1
  score += Math.min(1, table.at(piece, 'publishedLabel') * 1.5)
  if (piece >= body.to) score -= 1.5
  const gap = piece >= near ? piece - near : (near - piece) * 2 + 1
  score -= Math.min(3, gap / 6)
  if (table.at(piece, 'prose') > 0.5) score -= 2
  if (table.at(piece, 'copyright') > 0) score -= 1
  return score
}

/** A word for a change stands before the date, nearer than a word for the publication. */
function saysUpdated({page, pieces}: Reading, piece: number, {start}: PrintedDate): boolean {
  const from = Math.max(pieces[piece]?.start ?? 0, start - 40)
  const previous = pieces[piece - 1]
  const label = start - from < 3 && previous && previous.text.length < 30 ? previous.text : ''
  const before = `${label} ${page.text.slice(from, start)}`.toLowerCase()
  const update = Math.max(...updateWords.map((word) => before.lastIndexOf(word)))
  const publish = Math.max(...publishWords.map((word) => before.lastIndexOf(word)))
  return update >= 0 && update > publish
}

const updateWords = [
  'updated',
  'update',
  'modified',
  'aktualisiert',
  'stand:',
  'mis à jour',
  'modifié',
  'mise à jour',
  'actualizad',
  'modificad',
  'aggiornat',
  'atualizad',
  'bijgewerkt',
  'gewijzigd',
  'uppdaterad',
  'oppdatert',
  'opdateret',
  'aktualiz',
  'обновлено',
  'güncelle',
  '更新',
  'diperbarui',
] as const
const publishWords = [
  'published',
  'posted',
  'veröffentlicht',
  'publiziert',
  'erschienen',
  'erstellt',
  'publié',
  'publicad',
  'pubblicat',
  'gepubliceerd',
  'publicerad',
  'publisert',
  'udgivet',
  'opublikowano',
  'опубликовано',
  'yayın',
  '公開',
  '配信',
  'diterbitkan',
] as const
