import {expect, test} from 'vitest'
import {digitOrder, findDates} from './printed-date.ts'

const stamp = (text: string): string | undefined => findDates(text, digitOrder(text))[0]?.timestamp

test.each([
  ['January 28, 2025, 4:30 PM', '2025-01-28T16:30'],
  ['28 January 2025', '2025-01-28'],
  ['Published: 22:04, 22 Apr 2024', '2024-04-22T22:04'],
  ['06. 01. 2026', '2026-01-06'],
  ['06.11.2025, 17:06 Uhr', '2025-11-06T17:06'],
  ['Publiziert17. Dezember 2024', '2024-12-17'],
  ['le 5 octobre 2025 à 8 h 30', '2025-10-05T08:30'],
  ['3 de octubre de 2025, 7:05', '2025-10-03T07:05'],
  ['5 gennaio 2025 alle 9.15', '2025-01-05T09:15'],
  ['2 de março de 2024 às 10h05', '2024-03-02T10:05'],
  ['14 maart 2025 om 11.20 uur', '2025-03-14T11:20'],
  ['2 lutego 2025', '2025-02-02'],
  ['8. dubna 2025', '2025-04-08'],
  ['5 августа 2024', '2024-08-05'],
  ['3 Temmuz 2024 12:05', '2024-07-03T12:05'],
  ['2025年1月13日 21時05', '2025-01-13T21:05'],
  ['2025-01-28T16:30:00+01:00', '2025-01-28T16:30:00+01:00'],
  ['12 March 2026 06:02 UTC', '2026-03-12T06:02Z'],
  ['31/12/2024', '2024-12-31'],
])('%s', (text, expected) => {
  expect(stamp(text)).toBe(expected)
})

test('no zone and no precision is invented; a printed zone that is no offset is kept as printed', () => {
  expect(findDates('March 12, 2026, 6:02 AM ET', undefined)[0]).toMatchObject({
    timestamp: '2026-03-12T06:02',
    zone: 'ET',
  })
})

test('digits that read two ways are no date, until another date of the page shows the order', () => {
  expect(findDates('03/04/2025', undefined)[0]).toMatchObject({
    readings: ['2025-04-03', '2025-03-04'],
  })
  expect(stamp('03/04/2025')).toBeUndefined()
  expect(stamp('03/04/2025 and 31/12/2024')).toBe('2025-04-03')
  expect(stamp('03/04/2025 and 12/31/2024')).toBe('2025-03-04')
})

test('days that no calendar has are none', () => {
  expect(findDates('31 April 2025, 29.02.2023, 2025-13-01', undefined)).toEqual([])
})
