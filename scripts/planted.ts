import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'

interface Planted {
  readonly file: string
  readonly code: string
  readonly severity: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The planted mistakes of `examples/planted` give exactly the expected diagnostics, each at its place. */
const expected: readonly Planted[] = JSON.parse(
  readFileSync('examples/planted/expected.json', 'utf8'),
)
const keys = ['file', 'code', 'severity', 'line', 'column', 'endLine', 'endColumn'] as const
const shown = (found: Planted): string => keys.map((key) => found[key]).join(' ')

const got = run().map((found) =>
  shown({...found, file: found.file.replace(/^examples\/planted\//, '')}),
)
const wanted = expected.map(shown)
const missing = wanted.filter((row) => !got.includes(row))
const more = got.filter((row) => !wanted.includes(row))
for (const row of missing) console.log(`missing: ${row}`)
for (const row of more) console.log(`not expected: ${row}`)
console.log(
  `${wanted.length - missing.length} of ${wanted.length} planted mistakes found at their places`,
)
if (missing.length > 0 || more.length > 0) process.exit(1)

function run(): readonly Planted[] {
  const command = [
    '--conditions=@copydesk/source',
    '--import',
    'tsx',
    'packages/cli/src/bin.ts',
    'check',
    'examples/planted',
    '--json',
  ]
  try {
    return findings(
      execFileSync(process.execPath, command, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    )
  } catch (error) {
    // A check that finds errors exits with 1, and its output is what is wanted.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') {
      return findings(error.stdout)
    }
    throw error
  }
}

function findings(output: string): readonly Planted[] {
  const report: {readonly findings: readonly Planted[]} | readonly Planted[] = JSON.parse(output)
  return 'findings' in report ? report.findings : report
}
