import {expect, test} from 'vitest'
import {parsePrintedDate} from './parse-printed-date.ts'

test.each([
  ['en', 'Published March 5, 2024', '2024-03-05'],
  ['en', '5 Mar 2024', '2024-03-05'],
  ['de', 'Stand: 5. März 2024', '2024-03-05'],
  ['de', '05.03.2024', '2024-03-05'],
  ['fr', 'Publié le 5 mars 2024', '2024-03-05'],
  ['es', '5 de marzo de 2024', '2024-03-05'],
  ['it', '5 marzo 2024', '2024-03-05'],
  ['pt', '5 de março de 2024', '2024-03-05'],
  ['nl', '5 maart 2024', '2024-03-05'],
  ['sv', '5 mars 2024', '2024-03-05'],
  ['da', '5. marts 2024', '2024-03-05'],
  ['no', '5. desember 2024', '2024-12-05'],
  ['fi', '5. maaliskuuta 2024', '2024-03-05'],
  ['pl', '5 marca 2024', '2024-03-05'],
  ['cs', '5. března 2024', '2024-03-05'],
  ['ru', '5 марта 2024', '2024-03-05'],
  ['uk', '5 березня 2024', '2024-03-05'],
  ['bg', '5 март 2024', '2024-03-05'],
  ['hr', '5. ožujka 2024', '2024-03-05'],
  ['el', '5 Μαρτίου 2024', '2024-03-05'],
  ['tr', '5 Mart 2024', '2024-03-05'],
  ['id', '5 Maret 2024', '2024-03-05'],
  ['vi', 'ngày 5 tháng 3 năm 2024', '2024-03-05'],
  ['lt', '2024 m. kovo 5 d.', '2024-03-05'],
  ['ar', '٥ مارس ٢٠٢٤', '2024-03-05'],
  ['he', '5 במרץ 2024', '2024-03-05'],
  ['hi', '5 मार्च 2024', '2024-03-05'],
  ['sw', '5 Machi 2024', '2024-03-05'],
  ['th', '5 มีนาคม 2567', '2024-03-05'],
  ['ja', '2024年3月5日', '2024-03-05'],
  ['zh', '2024年3月5日', '2024-03-05'],
  ['ko', '2024년 3월 5일', '2024-03-05'],
])('%s: %s', (language, text, timestamp) => {
  expect(parsePrintedDate(text, language)?.timestamp).toBe(timestamp)
})

test('the time is printed or absent', () => {
  expect(parsePrintedDate('5 March 2024, 14:05')?.timestamp).toBe('2024-03-05T14:05')
})

test('two readings of digits are told, unless the language settles them', () => {
  expect(parsePrintedDate('04/05/2024')?.ambiguous).toBeDefined()
  expect(parsePrintedDate('04/05/2024', 'fr')).toMatchObject({
    timestamp: '2024-05-04',
    ambiguous: undefined,
  })
})

test('what is told from now is no date', () => {
  for (const text of ['2 hours ago', 'vor 3 Stunden', 'yesterday', 'hace 2 días'])
    expect(parsePrintedDate(text)).toBeUndefined()
})

test('no day that a month does not have', () => {
  expect(parsePrintedDate('31 березня 2024')?.timestamp).toBe('2024-03-31')
  expect(parsePrintedDate('31 квітня 2024')).toBeUndefined()
})
