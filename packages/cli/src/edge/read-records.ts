import {createReadStream} from 'node:fs'
import {json} from '@copydesk/formats'
import {documentTypes} from '@copydesk/schema'
import {decode} from '../source/decode.ts'
import type {Found} from './discover.ts'
import {type Input, stemOf} from './input.ts'
import type {OpenedFile, Opener} from './open-file.ts'
import {mostBytes, tooLarge} from './read-bytes.ts'
import {type Line, readLines} from './read-lines.ts'
import {nameOf, standardInput} from './standard-input.ts'

/**
 * The records of an NDJSON file, or of standard input for `-`, as they come. A line is a document, or
 * `{"text": …, "file": …}`: a text in any format, and the name that tells which.
 */
export async function* readRecords(
  {path, full}: Pick<Found, 'path' | 'full'>,
  opener: Pick<Opener, 'take'>,
): AsyncGenerator<readonly Input[]> {
  const stream = full === standardInput ? process.stdin : createReadStream(full)
  for await (const lines of readLines(stream, {most: mostBytes})) {
    yield lines.map((line) => toInput(line, nameOf(path), opener))
  }
}

function toInput({number, bytes}: Line, file: string, {take}: Pick<Opener, 'take'>): Input {
  const decoded = bytes && decode(bytes)
  const {text, name, type} = decoded?.ok ? recordOf(decoded.value) : nothing
  return {
    name: `${file}:${number}`,
    stem: name ?? `${stemOf(file).replace(/[<>]/g, '')}-${number}`,
    line: number,
    async open(): Promise<OpenedFile> {
      if (!decoded) return {file, diagnostics: [tooLarge(mostBytes + 1)]}
      const {diagnostics} = decoded
      if (!decoded.ok) return {file, diagnostics}
      const own = text?.file ?? file
      if (text) return {file: own, source: take(own, text.text), diagnostics}
      const isOurs = documentTypes.some((one) => one === type)
      const source = take(standardInput, decoded.value, isOurs ? json : undefined)
      return {file, source: {...source, path: file}, diagnostics}
    },
  }
}

/** What a line says of itself. */
interface ReadRecord {
  /** Absent where the line is the document. */
  readonly text?: {readonly text: string; readonly file?: string | undefined} | undefined
  /** What its output is to be called after. */
  readonly name?: string | undefined
  readonly type?: unknown
}

const nothing: ReadRecord = {}

/** A line that is no JSON says nothing of itself: its format will tell what is wrong with it. */
function recordOf(line: string): ReadRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return nothing
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return nothing
  const {type, text, file, slug, id}: {readonly [name: string]: unknown} = {...value}
  const called = [slug, id].find((one) => typeof one === 'string' && one !== '')
  if (type !== undefined || typeof text !== 'string') {
    return {type, ...(typeof called === 'string' ? {name: called} : {})}
  }
  return typeof file === 'string' && file !== ''
    ? {text: {text, file}, name: stemOf(file)}
    : {text: {text}, ...(typeof called === 'string' ? {name: called} : {})}
}
