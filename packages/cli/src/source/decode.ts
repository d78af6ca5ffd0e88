import {type Diagnostic, fail, type Result, report, succeed} from '@copydesk/schema'
import {declaredEncoding} from './declared-encoding.ts'
import {invalidUtf8} from './invalid-utf8.ts'

/**
 * The text in a file's bytes, without its byte order mark, or why there is none. Nothing is replaced
 * or guessed: what is not UTF-8 is read as UTF-16 where its mark says so, as what its XML declaration
 * or its page names, or else is refused, with the byte.
 */
export function decode(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return fail([report('source-empty', 'file of 0 bytes')])
  const signature = signatures.find(([, start]) => startsWith(bytes, start))
  if (signature) return fail([report('source-binary', `${signature[0]} data`)])
  if (startsWith(bytes, utf32)) return fail([report('encoding-unsupported', 'text in UTF-32')])
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, {bigEndian: false})
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, {bigEndian: true})
  return decodeUtf8(bytes)
}

/** Formats that may hold no NUL in their first bytes, by which binary data is known otherwise. */
const signatures: readonly (readonly [name: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP (perhaps a word processor’s)', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
]

const utf32 = [0xff, 0xfe, 0, 0]

function decodeUtf8(bytes: Uint8Array): Result<string> {
  const nul = bytes.indexOf(0)
  if (nul !== -1) return fail([binaryAt(nul)])
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf])
  const text = decodeStrictly(marked ? bytes.subarray(3) : bytes)
  if (text === undefined) {
    return decodeDeclared(bytes) ?? fail([unsupportedAt(invalidUtf8(bytes) ?? 0, bytes)])
  }
  if (!marked) return succeed(text)
  if (text === '') return fail([report('source-empty', 'file with a byte order mark only')])
  return succeed(text, [report('encoding-converted', 'byte order mark')])
}

/** Bytes that are no UTF-8, by the encoding that they say they are in. */
function decodeDeclared(bytes: Uint8Array): Result<string> | undefined {
  const decoder = declaredEncoding(bytes)
  if (!decoder) return undefined
  try {
    const text = decoder.decode(bytes)
    return succeed(text, [report('encoding-converted', `text in ${decoder.encoding}`)])
  } catch {
    return undefined
  }
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeUtf16(bytes: Uint8Array, {bigEndian}: {readonly bigEndian: boolean}) {
  if (bytes.length % 2 === 1) {
    return fail([report('encoding-unsupported', 'half a character at the end of UTF-16')])
  }
  const units = Buffer.from(bytes.subarray(2)) // a copy, since the bytes are swapped in place
  const text = (bigEndian ? units.swap16() : units).toString('utf16le')
  if (text === '') return fail([report('source-empty', 'file with a byte order mark only')])
  const nul = text.indexOf('\0')
  if (nul !== -1) return fail([binaryAt(2 + 2 * nul)])
  const lone = loneSurrogate(text)
  if (lone !== -1) {
    const found = `lone surrogate at byte ${2 + 2 * lone}`
    return fail([report('encoding-broken', found, {data: {byte: 2 + 2 * lone}})])
  }
  return succeed(text, [
    report('encoding-converted', `UTF-16, ${bigEndian ? 'big' : 'little'}-endian`),
  ])
}

const binaryAt = (byte: number): Diagnostic =>
  report('source-binary', `NUL at byte ${byte}`, {data: {byte}})

function unsupportedAt(byte: number, bytes: Uint8Array): Diagnostic {
  const value = (bytes[byte] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return report('encoding-unsupported', `byte 0x${value} at byte offset ${byte}`, {data: {byte}})
}

const loneSurrogate = (text: string): number =>
  text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)
