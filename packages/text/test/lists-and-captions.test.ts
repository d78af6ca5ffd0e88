import {expect, test} from 'vitest'
import {parseText} from '../src/index.ts'

const text = [
  'The ferry that learned to wait',
  '',
  'By Ada Lund',
  '',
  'Photo: The evening boat at the slip before it left on Monday (Iwan Pryce/Northgate Inquirer)',
  '',
  'For eleven years the evening boat left at five past six, whether or not the train had come, and for eleven years the people on the train watched it go.',
  '',
  'Since Monday it waits for four minutes. The operator gives three reasons for it, none of which it had before:',
  '',
  '- The captain has been given a watch that shows what time the train believes it is.',
  '- The pier has a lamp.',
  '- The people have written letters, and one of them was to the minister.',
  '',
  'The operator counted 212 passengers more in the first week. Most of them were going home.',
  '',
].join('\n')

test('the first line of a list is in the list, and the words behind a label are a caption', () => {
  const read = parseText(text, {type: 'article'})
  if (!read.ok || read.value.type !== 'article') throw new Error('Expected an article')
  const {body, image} = read.value
  const list = body.find(({type}) => type === 'list')
  expect(list?.type === 'list' && list.children.length).toBe(3)
  expect(JSON.stringify(body)).not.toContain('"- ')
  expect(image?.credit).toBe('Iwan Pryce/Northgate Inquirer')
  expect(image?.caption).toEqual([
    {type: 'text', value: 'The evening boat at the slip before it left on Monday'},
  ])
})
