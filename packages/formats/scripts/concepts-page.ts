import type {Format} from '@copydesk/schema'
import {conceptTables} from './concept-table.ts'

/** The page of all formats: `docs/formats/readme.md`. */
export const conceptsPage = (formats: readonly Format[]): string => `# Formats

${formats.map(describe).join('\n')}

What becomes of each part of the vocabulary in the formats that can be written. The tables are made
by converting documents that have everything (\`npm run concepts --workspace @copydesk/formats\`).

- *kept*: whole.
- *changed*: there, poorer or in another form; the loss says what it became.
- *in part*: some of its members are dropped.
- *dropped*: gone.
- *withheld*: kept inside the house, unless it is written for staff.
- –: the format does not hold the document.

A paragraph and a text are *in part* where another inline in or around them is.

${conceptTables(formats)}`

function describe({name, extensions, parse, serialize}: Format): string {
  const ways = [parse ? 'read' : '', serialize ? 'written' : ''].filter(Boolean).join(' and ')
  return `- [${name}](${name}.md) (${extensions.map((one) => `\`${one}\``).join(', ')}): ${ways}.`
}
