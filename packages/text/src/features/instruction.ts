import {copyWords, noteLabels, orderVerbs} from '../lexicon/instructions.ts'

/** Longer brackets are part of the story. */
const longest = 600

/**
 * A note in brackets to an editor, a writer or a machine: it begins with a label such as `IMPORTANT:`
 * or `Ed:`, or it orders something about the copy. The whole text must be the note.
 */
export function isInstruction(text: string): boolean {
  const inner = bracketed(text)
  if (inner === undefined) return false
  const said = inner.toLowerCase().trim()
  const label = noteLabels.find(
    (word) => said.startsWith(word) && /^\s{0,2}[:–—!-]/.test(said.slice(word.length)),
  )
  const shouted = noteLabels.some(
    (word) => said === word || (said.startsWith(`${word} `) && inner === inner.toUpperCase()),
  )
  const orders = orderVerbs.some((verb) => hasWord(said, verb))
  const aboutCopy = copyWords.some((word) => hasWord(said, word))
  const opens = orderVerbs.some((verb) => said.startsWith(`${verb} `))
  // `Note to the editor: …`: the label has more words before its colon.
  const addressed = noteLabels.some(
    (word) =>
      said.startsWith(`${word} `) && /^[\p{L}.\s]{1,32}[:–—!]/u.test(said.slice(word.length)),
  )
  return (
    (label !== undefined && (orders || aboutCopy || said.length < 160)) ||
    (addressed && (orders || aboutCopy)) ||
    (opens && aboutCopy) ||
    (shouted && aboutCopy)
  )
}

function bracketed(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest || trimmed.length < 4) return undefined
  const pair = trimmed.charAt(0) + trimmed.charAt(trimmed.length - 1)
  if (pair === '[]' || pair === '{}' || pair === '<>' || pair === '【】')
    return trimmed.slice(1, -1)
  const double = /^\[\[(.+)\]\]$/u.exec(trimmed)
  return double?.[1]
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const edges = text.charAt(at - 1) + text.charAt(at + word.length)
  return !/[\p{L}\d]/u.test(edges)
}
