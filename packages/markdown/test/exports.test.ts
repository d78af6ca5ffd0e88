import {expect, test} from 'vitest'

test('what the package exports', async () => {
  expect(Object.keys(await import('@copydesk/markdown')).sort()).toMatchInlineSnapshot(`
    [
      "edit",
      "parseMarkdown",
      "presets",
      "remarkEngine",
      "serializeMarkdown",
    ]
  `)
})
