import type {Line, Stanza} from '@copydesk/schema'
import {writeInlines} from '../inlines/write-inlines.ts'

/** Stanzas as lines: the inverse of reading them. */
export function writeVerse(stanzas: readonly Stanza[]): string {
  return stanzas.map(writeStanza).join('\n\n')
}

function writeStanza({label, children}: Stanza): string {
  const lines = children.map(writeLine)
  return [...(label === undefined ? [] : [`# ${label}`]), ...lines].join('\n')
}

/** A line that would be taken for a label, or for the edge of a header, begins with a backslash. */
function writeLine({indent = 0, children}: Line): string {
  const words = writeInlines(children, 'line')
  const escaped = /^#(?:\s|$)/u.test(words) || /^---[ \t]*$/.test(words)
  return ' '.repeat(indent) + (escaped ? `\\${words}` : words)
}
