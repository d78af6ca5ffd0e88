/**
 * Check every document of a folder, and fail the job if one has an error. This is what
 * `copydesk check <folder>` does; write your own where the findings go somewhere else.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {detect} from '@copydesk/formats'
import type {Diagnostic} from '@copydesk/schema'

const folder: string = process.argv[2] ?? 'examples/newsroom'
const paths: readonly string[] = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.md'))
  .sort()

let errors = 0
for (const path of paths) {
  const source = readFileSync(join(folder, path), 'utf8')
  for (const {severity, code, message, span} of findings(source, path)) {
    const line = source.slice(0, span?.start ?? 0).split('\n').length
    console.log(`${path}:${line}  ${severity}  ${message}  ${code}`)
    if (severity === 'error') errors += 1
  }
}
console.log(`${paths.length} files, ${errors} errors`)
process.exitCode = errors > 0 ? 1 : 0

/** What is wrong with a file, and with each document in it. */
function findings(source: string, path: string): readonly Diagnostic[] {
  const [likeliest] = detect(source, {path})
  const parsed = likeliest?.format.parse?.(source, {path})
  if (!parsed) return []
  return [...parsed.diagnostics, ...parsed.documents.flatMap(({diagnostics}) => diagnostics)]
}
