import {existsSync, readdirSync, readFileSync} from 'node:fs'

/**
 * The module with the pages of all codes, so that an installed CLI explains them without the
 * repository. Its order and its line ends are the same on every machine.
 */
export function generateExplanations(folder: URL): string {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const entries = names
    .filter((name) => /^[a-z-]+\.md$/.test(name) && name !== 'readme.md')
    .sort()
    .map((name) => {
      const page = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
      return `  ${JSON.stringify(name.slice(0, -'.md'.length))}: ${JSON.stringify(page)},\n`
    })
  return `// Generated from docs/diagnostics by \`npm run explanations\`: change the pages, not this file.

/** The page of each code. */
export const explanations: {readonly [code: string]: string | undefined} = {
${entries.join('')}}
`
}
