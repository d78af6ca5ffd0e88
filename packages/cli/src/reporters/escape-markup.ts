import {printable} from '@copydesk/schema/messages'

/** Text for HTML or XML, in content or in a quoted attribute. What does not print is shown. */
export const escapeMarkup = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
