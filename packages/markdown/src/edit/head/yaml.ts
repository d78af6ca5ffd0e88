import type {Json} from '@copydesk/schema'
import {writeYaml} from '../../front-matter/write-yaml.ts'
import {isScalar, type Scalar, type Syntax} from './syntax.ts'

/** YAML: blocks where there were blocks, brackets where there were brackets, quotes where quotes. */
export const yaml: Syntax = {
  sign: ':',
  scalar,
  flow,
  lines(value) {
    const [, ...rest] = writeYaml({x: value}).trimEnd().split('\n')
    return rest.length === 0 ? undefined : rest.map((line) => line.slice(2))
  },
  key: (name) => writeYaml({[name]: 0}).slice(0, -': 0\n'.length),
}

const canonical = (value: Json): string => writeYaml({x: value}).slice('x: '.length, -1)

function scalar(value: Scalar, raw: string, flow: boolean): string {
  const written = canonical(value)
  if (typeof value !== 'string') return written
  const quoted = written.startsWith('"') ? written : JSON.stringify(value)
  if (raw.startsWith('"')) return quoted
  if (raw.startsWith("'") && !quoted.includes('\\')) return `'${value.replaceAll("'", "''")}'`
  // A year without quotes stays one.
  if (/^\d{4}$/.test(raw) && /^\d{4}$/.test(value)) return value
  return flow && /[,[\]{}]/.test(written) ? quoted : written
}

function flow(value: Json): string {
  if (isScalar(value)) return scalar(value, '', true)
  if (Array.isArray(value)) return `[${value.map((member: Json) => flow(member)).join(', ')}]`
  const members = Object.entries(value).map(([name, member]) => `${flow(name)}: ${flow(member)}`)
  return `{${members.join(', ')}}`
}
