import {findSeams, type SeamModel, type Seams} from './cut-seams.ts'

/** The stretches of the text that was looked at last: two stages ask for the same ones. */
const last: {text: string; model: SeamModel | undefined; found: Map<string, Seams>} = {
  text: '',
  model: undefined,
  found: new Map(),
}

/** The seams of a stretch, found once while the text is read. */
export function findSeamsOnce(text: string, from: number, to: number, model: SeamModel): Seams {
  if (last.text !== text || last.model !== model) {
    last.text = text
    last.model = model
    last.found = new Map()
  }
  const key = `${from} ${to}`
  const known = last.found.get(key)
  if (known) return known
  const seams = findSeams(text, from, to, model)
  last.found.set(key, seams)
  return seams
}
