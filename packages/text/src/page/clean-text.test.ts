import {expect, test} from 'vitest'
import {cleanText} from './clean-text.ts'

test('what is no character of the copy is left out, and the way back holds', () => {
  const source = '\ufeffThe har\u00adbour\u00a0is\r\nshut\u200b.'
  const {text, rawOf, broken} = cleanText(source)
  expect(text).toBe('The harbour is\nshut.')
  expect(broken).toBeUndefined()
  for (const letter of ['T', 'b', 'i', '\n', 's', '.']) {
    expect(source.charAt(rawOf(text.lastIndexOf(letter)))).toBe(letter)
  }
})

test('controls and lone surrogates are counted, pairs are kept', () => {
  const {text, broken} = cleanText('a\u0000b\ud800c😀')
  expect(text).toBe('abc😀')
  expect(broken).toEqual({count: 2, first: {start: 1, end: 2}})
})

test('a joiner inside Persian and inside an emoji is spelling', () => {
  expect(cleanText('می\u200cخواهم 👩\u200d🚒 so\u200dft').text).toBe(
    'می\u200cخواهم 👩\u200d🚒 soft',
  )
})
