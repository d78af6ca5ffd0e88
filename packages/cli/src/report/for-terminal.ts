import {printable} from '@copydesk/schema/messages'

/** Text that is whole lines, made safe for a terminal. Its lines and tabs stay. */
export function forTerminal(text: string): string {
  return text.replace(/[^\n\t]+/g, printable)
}
