import {expect, test} from 'vitest'
import {keyed, keyOf, placeInOrder, placesOf, textsIn} from './align.ts'

test('a key holds letters and digits alone, whatever the spacing, case and marks', () => {
  expect(keyOf('  The “Harbour” — No. 5 ')).toBe('theharbourno5')
  expect(keyOf('ﬁre')).toBe(keyOf('FIRE'))
})

test('a text that stands twice has two places', () => {
  const page = keyed(['Ferry returns', 'Menu', 'Ferry returns'])
  expect(placesOf(page, 'Ferry returns').map((place) => textsIn(page, place).indices)).toEqual([
    [0],
    [2],
  ])
})

test('a place within a longer text is not exact', () => {
  const page = keyed(['Home: Ferry returns today', 'Ferry returns'])
  expect(placesOf(page, 'Ferry returns').map((place) => textsIn(page, place).exact)).toEqual([
    false,
    true,
  ])
})

test('blocks are placed in their order, so a heading in the table of contents is passed over', () => {
  const page = keyed([
    'Tides',
    'The harbour was quiet all morning.',
    'Tides',
    'The water rose after noon.',
  ])
  const placed = placeInOrder(page, [
    'The harbour was quiet all morning.',
    'Tides',
    'The water rose after noon.',
  ])
  expect(placed.map((place) => place && textsIn(page, place).indices)).toEqual([[1], [2], [3]])
})

test('a paragraph cut over two texts covers both', () => {
  const page = keyed(['The harbour was quiet', 'all morning.', 'Share'])
  const [place] = placeInOrder(page, ['The harbour was quiet all morning.'])
  expect(place && textsIn(page, place).indices).toEqual([0, 1])
})

test('a block that the page spells otherwise in the middle is found by its ends', () => {
  const long =
    'The ferry that has crossed the bay since before the war will stop in autumn, the town council said on Monday evening.'
  const page = keyed(['Menu', long.replace('autumn', 'fall'), 'Share'])
  const [place] = placeInOrder(page, [long])
  expect(place && textsIn(page, place).indices).toEqual([1])
})

test('a block that is nowhere in the page has no place', () => {
  expect(placeInOrder(keyed(['Menu', 'Share']), ['Not here'])).toEqual([undefined])
})
