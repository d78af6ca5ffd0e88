/**
 * What a newcomer waits: a check without configuration in an empty folder with a few stray files, in an
 * Astro blog and in a Hugo site, each small: `npm run bench:first-run -w @copydesk/bench`, after `npm run
 * build`. Whole processes, the least of some runs; a second is the mark.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {leastOf} from './run-process.ts'

const program =
  process.env['PROGRAM'] ?? fileURLToPath(new URL('../../../cli/dist/bin.js', import.meta.url))

const post = (at: number, date: string): string =>
  `---\ntitle: Ferry ${at}\n${date}\n---\n\n${'It leaves at 18:05, and nobody told the pier. '.repeat(60)}\n\n![](/pier-${at}.jpg)\n`

const posts = (folder: string, count: number, date: string): {readonly [path: string]: string} =>
  Object.fromEntries(
    Array.from({length: count}, (_, at) => [`${folder}/ferry-${at}.md`, post(at, date)]),
  )

const places: readonly (readonly [name: string, files: {readonly [path: string]: string}])[] = [
  ['stray files', {'readme.md': '# Notes\n\nSome.\n', ...posts('notes', 3, 'language: en')}],
  [
    'an Astro blog',
    {
      'package.json': '{"dependencies": {"astro": "7.0.0"}}',
      ...posts('src/content/blog', 30, 'pubDate: 2026-03-04'),
    },
  ],
  [
    'a Hugo site',
    {
      'hugo.toml': 'baseURL = "https://pier.example/"\n',
      ...posts('content/posts', 100, 'date: 2026-03-04T18:05:00Z'),
    },
  ],
]

console.log(`${''.padEnd(32)}   CPU s   wall s  memory MB`)
for (const [name, files] of places) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-first-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    const before = (): void => rmSync(join(folder, 'node_modules'), {recursive: true, force: true})
    for (const command of ['check', 'init']) {
      const took = await leastOf(5, [process.execPath, program, command], {
        folder,
        before: () => {
          before()
          if (command === 'init') rmSync(join(folder, 'copydesk.config.json'), {force: true})
        },
      })
      const cells = [took.cpu.toFixed(2), took.wall.toFixed(2), took.memory.toFixed(0)]
      const [cpu = '', wall = '', memory = ''] = cells
      console.log(
        `${`${command} in ${name}`.padEnd(32)}${cpu.padStart(8)}${wall.padStart(9)}${memory.padStart(11)}`,
      )
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
