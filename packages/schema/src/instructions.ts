import type {Span} from './diagnostics/span.ts'

/** An instruction that stands in a text. */
export interface Instruction {
  readonly text: string
  readonly span: Span
}

/**
 * Words that open a note to staff or to a machine, in lower case. From the editors' practice of
 * several languages and from common prompts; general knowledge, no page's own words.
 */
const openings: readonly string[] = [
  'important:',
  'note to editor',
  'note to the editor',
  'editor:',
  'editors:',
  'note to self',
  'todo:',
  'to do:',
  'fixme',
  'attention editor',
  'sub:',
  'subs:',
  'desk:',
  'please check',
  'please expand',
  'please rewrite',
  'please shorten',
  'make this',
  'make it',
  'expand this',
  'rewrite this',
  'shorten this',
  'cut this',
  'insert ',
  'add more',
  'needs more',
  'do not publish',
  'ignore previous',
  'ignore all previous',
  'ignore the above',
  'disregard previous',
  'system:',
  'assistant:',
  'prompt:',
  'you are an ai',
  'as an ai',
  'write a ',
  'summarize this',
  'summarise this',
  'translate this',
  'respond with',
  'anm. d. red',
  'anmerkung der redaktion',
  'hinweis an',
  'wichtig:',
  'bitte ',
  'achtung redaktion',
  'achtung:',
  'redaktion:',
  'nur intern',
  'nicht veröffentlichen',
  'note de la rédaction',
  'ndlr',
  'à la rédaction',
  'merci de ',
  'à vérifier',
  'ne pas publier',
  'important :',
  'attention :',
  'nota del editor',
  'nota de la redacción',
  'por favor',
  'importante:',
  'no publicar',
  'ojo:',
  'nota del redattore',
  'ndr',
  'per favore',
  'da verificare',
  'non pubblicare',
  'nota da redação',
  'não publicar',
  'noot van de redactie',
  'niet publiceren',
  'let op:',
]

const longest = 600

/**
 * The instructions in a text: notes in square brackets that open as one to staff or to a machine.
 * One pass; brackets that do not close within 600 characters are left alone.
 */
export function findInstructions(text: string): readonly Instruction[] {
  const found: Instruction[] = []
  for (let start = text.indexOf('['); start >= 0; ) {
    const close = text.slice(start, start + longest).indexOf(']')
    const end = close < 0 ? -1 : start + close + 1
    const inner = end < 0 ? '' : opening(text.slice(start + 1, end - 1))
    if (openings.some((words) => inner.startsWith(words))) {
      found.push({text: text.slice(start, end), span: {start, end}})
      start = text.indexOf('[', end)
    } else start = text.indexOf('[', start + 1)
  }
  return found
}

/** The first words, without disguises: zero-width characters, case, blanks before. */
const opening = (text: string): string =>
  text
    .slice(0, 80)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .trim()
    .toLowerCase()
