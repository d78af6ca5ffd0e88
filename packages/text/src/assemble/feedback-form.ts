import type {Reading} from '../decide/reading.ts'
import {part, tellAt, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'

/** The form under a piece, and the pieces that show it. */
export interface FoundForm {
  readonly value: Draft
  readonly pieces: readonly number[]
}

const inputs: readonly (readonly [string, RegExp])[] = [
  [
    'pros',
    /^(?:pros|vorteile|avantages|ventajas|pregi|vantaggi|vantagens|prós|voordelen|pluspunten)$/iu,
  ],
  [
    'cons',
    /^(?:cons|nachteile|inconvénients|desventajas|contras|difetti|svantaggi|desvantagens|nadelen|minpunten)$/iu,
  ],
  [
    'image',
    /^(?:choose|upload|add|select) (?:an )?image$|^bild (?:auswählen|hochladen)$|^choisir une image$|^(?:elegir|subir) imagen$|^scegli immagine$|^escolher imagem$|^kies afbeelding$/iu,
  ],
  [
    'video',
    /^(?:choose|upload|add|select) (?:a )?video$|^video (?:auswählen|hochladen)$|^choisir une vidéo$|^(?:elegir|subir) v[ií]deo$|^scegli video$|^escolher vídeo$|^kies video$/iu,
  ],
  ['rating', /^(?:your )?rating$|^ihre bewertung$|^votre note$|^tu valoración$/iu],
]

/** A form for readers' opinions: at least three of its parts near one another tell it. */
export function feedbackForm({pieces, table}: Reading): FoundForm | undefined {
  const first = pieces.findIndex(
    (piece, index) => table.at(index, 'form') > 0.5 && piece.text.length < 80,
  )
  if (first < 0) return undefined
  const low = Math.max(0, first - 10)
  const high = Math.min(pieces.length, first + 24)
  const accepts: Draft[] = []
  const criteria: Draft[] = []
  const taken: number[] = []
  for (let index = low; index < high; index++) {
    const piece = pieces[index]
    if (!piece || piece.text.length > 60) continue
    const input = inputs.find(([, pattern]) => pattern.test(piece.text))
    const bullet = /^[•·*▪-]\s+/.exec(piece.text)
    if (input) accepts.push(tellAt(input[0], [piece]))
    else if (bullet && index > first && accepts.length === 0)
      criteria.push(textOf([part(piece, bullet[0].length, piece.text.length)]))
    else if (table.at(index, 'form') === 0 && table.at(index, 'mark') === 0) continue
    taken.push(index)
  }
  if (accepts.length < 2 && criteria.length < 2) return undefined
  return {value: {criteria, accepts}, pieces: taken}
}
