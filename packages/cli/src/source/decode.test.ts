import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {decode} from './decode.ts'
import {invalidUtf8} from './invalid-utf8.ts'

const codesOf = (bytes: Uint8Array) => decode(bytes).diagnostics.map(({code}) => code)
const textOf = (bytes: Uint8Array) => {
  const result = decode(bytes)
  return result.ok ? result.value : undefined
}
const utf16 = (text: string, bigEndian = false) => {
  const units = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? units.swap16() : units
}

test('UTF-8 is text as it stands, and a byte order mark goes away with a warning', () => {
  expect(decode(Buffer.from('é\r\n漢'))).toEqual({ok: true, value: 'é\r\n漢', diagnostics: []})
  expect(textOf(Buffer.from('\ufeffa'))).toBe('a')
  expect(codesOf(Buffer.from('\ufeffa'))).toEqual(['encoding-converted'])
})

test('UTF-16 that says so is converted, either way round', () => {
  for (const bytes of [utf16('é 😀'), utf16('é 😀', true)]) {
    expect(textOf(bytes)).toBe('é 😀')
    expect(codesOf(bytes)).toEqual(['encoding-converted'])
  }
})

test('what is no text is refused, with the byte where it shows', () => {
  expect(codesOf(Buffer.from(''))).toEqual(['source-empty'])
  expect(codesOf(Buffer.from('\ufeff'))).toEqual(['source-empty'])
  expect(codesOf(utf16(''))).toEqual(['source-empty'])
  expect(decode(Buffer.from('ab\0')).diagnostics).toMatchObject([
    {code: 'source-binary', data: {byte: 2}},
  ])
  expect(decode(utf16('a\0')).diagnostics).toMatchObject([{code: 'source-binary', data: {byte: 4}}])
  expect(codesOf(Buffer.from('%PDF-1.7\n%'))).toEqual(['source-binary'])
  expect(decode(Buffer.from([0x61, 0xe2, 0x82])).diagnostics).toMatchObject([
    {code: 'encoding-unsupported', data: {byte: 1}},
  ])
  expect(codesOf(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]))).toEqual(['encoding-unsupported'])
  expect(codesOf(Buffer.from([0xff, 0xfe, 0x61]))).toEqual(['encoding-unsupported'])
  expect(decode(utf16('a\ud800b')).diagnostics).toMatchObject([
    {code: 'encoding-broken', data: {byte: 4}},
  ])
})

test('law: bytes are found invalid just where a strict decoder refuses them', () => {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  const pieces = fc.oneof(
    fc.uint8Array({maxLength: 4}),
    fc.constantFrom([0xed, 0x9f, 0xbf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe0, 0x80]),
    fc.string({unit: 'binary'}).map((text) => Buffer.from(text)),
  )
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 6}), (parts) => {
      const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)))
      const at = invalidUtf8(bytes)
      if (at === undefined) expect(() => decoder.decode(bytes)).not.toThrow()
      else {
        expect(() => decoder.decode(bytes)).toThrow()
        expect(() => decoder.decode(bytes.subarray(0, at))).not.toThrow()
      }
    }),
    {numRuns: 2000},
  )
})

test('law: any bytes give text or an error, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 40}), (bytes) => {
      const result = decode(bytes)
      if (result.ok) expect(result.value).not.toMatch(/\p{Surrogate}/u)
      else expect(result.diagnostics.some(({severity}) => severity === 'error')).toBe(true)
    }),
    {numRuns: 2000},
  )
})

test('bytes that are no UTF-8 are read as what they say they are, and not as anything else', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
  const xml = decode(
    latin('<?xml version="1.0" encoding="windows-1252"?><rss>caf\u00e9 \u0093</rss>'),
  )
  expect(xml.ok && xml.value).toContain('caf\u00e9 \u201c')
  expect(xml.diagnostics.map(({code}) => code)).toEqual(['encoding-converted'])
  const page = decode(latin('<html><meta charset=iso-8859-1><p>caf\u00e9</p>'))
  expect(page.ok && page.value).toContain('caf\u00e9')
  for (const other of [
    'caf\u00e9',
    '<?xml version="1.0" encoding="utf-8"?>\u00e9',
    '<?xml version="1.0" encoding="x-none"?>\u00e9',
  ]) {
    expect(decode(latin(other)).diagnostics.map(({code}) => code)).toEqual(['encoding-unsupported'])
  }
})
