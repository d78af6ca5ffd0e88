import type {Json} from '@copydesk/schema'

/** What the core schema, or a reader of older YAML, would not take for a string. */
const other =
  /^(?:null|~|true|false|yes|no|on|off|y|n|[-+]?(?:\.?[0-9][0-9_.,]*(?:e[-+]?[0-9]*)?|0x[0-9a-f]*|0o[0-7]*)|[-+]?\.(?:inf|nan)|[0-9:]+)$/i
const plain = /^[\p{L}\p{N}(/“‘„«…][\p{L}\p{N}\p{M} .,;:!?'"()/&+_–—“”‘’„«»%$€£@=#*~<>|\\-]*$/u
const plainKey = /^[A-Za-z_][A-Za-z0-9_-]*$/
const unprintable =
  /[\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200c\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]/g

/**
 * JSON as YAML in block style, with strings plain where every reader takes them for the same string
 * and quoted otherwise. It ends with a line feed.
 */
export function writeYaml(value: {readonly [key: string]: Json | undefined}): string {
  return lines(value)
    .map((line) => `${line}\n`)
    .join('')
}

function lines(value: Json | {readonly [key: string]: Json | undefined}): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((member: Json) => {
      if (!isFilled(member)) return [`- ${scalar(member)}`]
      return lines(member).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
    })
  }
  return Object.entries(value as {readonly [key: string]: Json | undefined}).flatMap(
    // no list is left
    ([key, member]) => {
      if (member === undefined) return []
      const name = plainKey.test(key) && !other.test(key) ? key : quote(key)
      const [before, colon] = name.length > 1000 ? [[`? ${name}`], ':'] : [[], `${name}:`]
      if (!isFilled(member)) return [...before, `${colon} ${scalar(member)}`]
      return [...before, colon, ...lines(member).map((line) => `  ${line}`)]
    },
  )
}

function isFilled(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function scalar(value: Json): string {
  if (typeof value === 'string') return isPlain(value) ? value : quote(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[]' : '{}'
  return String(value)
}

function isPlain(text: string): boolean {
  return plain.test(text) && !other.test(text) && !/: | #|:$| $/.test(text)
}

function quote(text: string): string {
  return JSON.stringify(text).replace(unprintable, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
