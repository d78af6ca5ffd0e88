import type {Span} from './diagnostics/span.ts'

/** An instruction that stands in a text. */
export interface Instruction {
  readonly text: string
  readonly span: Span
}

/**
 * Words that open a note which is for staff or a machine alone, in lower case. This and the tables
 * below are from the practice of several languages and from common prompts; general knowledge, no
 * page's own words.
 */
const labels: readonly string[] = [
  'important:', 'note to editor', 'note to the editor', 'note to desk', 'note to self', 'editor:', 'editors:',
  'attention editor', 'todo:', 'to do:', 'fixme', 'sub:', 'subs:', 'desk:', 'system:', 'assistant:', 'prompt:',
  'do not publish', 'not for publication', 'ignore previous', 'ignore all previous', 'ignore the above',
  'ignore the previous', 'disregard previous', 'disregard all previous', 'you are an ai', 'as an ai',
  'hinweis an', 'wichtig:', 'achtung:', 'achtung redaktion', 'redaktion:', 'an die redaktion', 'nur intern',
  'nicht veröffentlichen', 'à la rédaction', 'important :', 'attention :', 'à vérifier', 'ne pas publier',
  'importante:', 'no publicar', 'ojo:', 'da verificare', 'non pubblicare', 'não publicar', 'niet publiceren',
  'let op:',
] // biome-ignore format: a table

/** Words that open an order. Two words in brackets may be a word put into a quotation: *[make it] work*. */
const orders: readonly string[] = [
  'please check', 'please expand', 'please rewrite', 'please shorten', 'please confirm', 'please verify',
  'make this', 'make it', 'expand this', 'rewrite this', 'shorten this', 'cut this', 'insert ', 'add more',
  'needs more', 'write a ', 'summarize this', 'summarise this', 'translate this', 'respond with', 'bitte ',
  'merci de ', 'por favor', 'per favore',
] // biome-ignore format: a table

/** Labels of notes that readers may be meant to read: one is for staff where it asks for something. */
const asides: readonly string[] = [
  'ed.:', 'ed:', 'anm. d. red', 'anmerkung der redaktion', 'note de la rédaction', 'ndlr', 'nota del editor',
  'nota de la redacción', 'nota del redattore', 'ndr', 'nota da redação', 'noot van de redactie',
] // biome-ignore format: a table

/** Words that ask. */
const requests: ReadonlySet<string> = new Set([
  'please', 'check', 'verify', 'rewrite', 'shorten', 'expand', 'bitte', 'kürzen', 'prüfen', 'ergänzen', 'streichen',
  'merci', 'vérifier', 'raccourcir', 'compléter', 'favor', 'verificar', 'acortar', 'comprobar', 'favore', 'verificare',
  'accorciare', 'controllare', 'confirmar', 'alstublieft', 'graag', 'controleren', 'inkorten',
]) // biome-ignore format: a table

const longest = 600

/**
 * The instructions in a text: notes in square brackets to staff or to a machine. One pass; brackets
 * that do not close within 600 characters are left alone.
 */
export function findInstructions(text: string): readonly Instruction[] {
  const found: Instruction[] = []
  let close = -1
  for (let start = text.indexOf('['); start >= 0; ) {
    if (close < start) close = text.indexOf(']', start)
    if (close < 0) break
    const end = close + 1
    const near = end - start <= longest && text[start + 1] !== '['
    if (near && isInstruction(text.slice(start + 1, close))) {
      found.push({text: text.slice(start, end), span: {start, end}})
      start = text.indexOf('[', end)
    } else start = text.indexOf('[', start + 1)
  }
  return found
}

function isInstruction(note: string): boolean {
  const opening = plain(note.slice(0, 80))
  const opens = (words: string): boolean => opening.startsWith(words)
  if (labels.some(opens)) return true
  if (orders.some(opens)) return wordsOf(opening).length > 2
  return asides.some(opens) && wordsOf(plain(note)).some((word) => requests.has(word))
}

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** Without disguises: what does not show, wide letters, case, blanks before. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .toLowerCase()
