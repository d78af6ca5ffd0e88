/**
 * A page that somebody pasted becomes markdown with front matter. What the reader was not sure of and
 * what the format could not hold come back as data; nothing is lost in silence.
 */
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {convert} from '@copydesk/formats'

const path: string = process.argv[2] ?? 'examples/pages/second-platform.txt'
const source = readFileSync(path, 'utf8')
const converted = convert(source, {path, to: 'markdown'})

if (converted.ok) console.log(converted.text)
for (const {severity, code, message} of converted.diagnostics) {
  console.error(`${severity} ${code}: ${message}`)
}
if (converted.ok) {
  for (const loss of converted.losses) console.error(`lost ${loss.at}: ${loss.reason}`)
}

// The whole of the page is accounted for: every stretch has one role.
const roles = new Map<string, number>()
for (const {role, span} of converted.parsed?.provenance ?? []) {
  roles.set(role, (roles.get(role) ?? 0) + span.end - span.start)
}
for (const [role, length] of roles) console.error(`${String(length).padStart(6)} ${role}`)
process.exitCode = converted.ok ? 0 : 1
