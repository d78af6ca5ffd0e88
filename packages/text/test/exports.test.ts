import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@copydesk/text')).sort()).toMatchInlineSnapshot(`
    [
      "parseFeedback",
      "parseMarked",
      "parseText",
    ]
  `)
})
