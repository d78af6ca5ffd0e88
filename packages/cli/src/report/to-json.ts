/**
 * JSON for a file or a terminal, ending in a newline. What JSON leaves plain although a terminal
 * obeys it (C1 controls, DEL, bidirectional controls) is written as an escape: the value is the same.
 */
export function toJson(value: unknown, {indent = 2}: {readonly indent?: number} = {}): string {
  const text = JSON.stringify(value, null, indent) ?? 'null'
  return `${text.replace(obeyed, toEscape)}\n`
}

const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const toEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
