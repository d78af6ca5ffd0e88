import {expect, test} from 'vitest'
import {parseMarkdown} from '../src/index.ts'

const source = `---
type: brief
headline: "Two boats"
dek: A *small* one
topics: [Ferries, {id: holm}]
byline: Ada Lund
---

The **lead** text\\*.

## The water

### The boat

::item{url="https://a.example" source='Post'}

> Quoted *words*
> go on.

::figure[A caption.]{url="a.jpg" credit="Bo"}

\`\`\`poem title="Low"
The tide
  is *out*.
\`\`\`

**Run in.** And on.
`

const result = parseMarkdown(source)
const written = (at: string, part?: 'key' | 'value'): readonly string[] =>
  (result.origin?.spans(at, part) ?? []).map(({start, end}) => source.slice(start, end))

test.each([
  ['/headline', '"Two boats"'],
  ['/dek', 'A *small* one'],
  ['/dek/0', 'A '],
  ['/dek/1', '*small*'],
  ['/dek/1/children/0/value', 'small'],
  ['/topics/0', 'Ferries'],
  ['/topics/1/id', 'holm'],
  ['/byline/contributors/0/name', 'Ada Lund'],
  ['/lead/0', 'The **lead** text\\*.'],
  ['/lead/0/children/0', 'The '],
  ['/lead/0/children/1', '**lead**'],
  ['/lead/0/children/1/children/0', 'lead'],
  ['/lead/0/children/2', ' text\\*.'],
  ['/sections/0/heading/0', 'The water'],
  ['/sections/0/items/0/heading/0/value', 'The boat'],
  ['/sections/0/items/0/url', 'https://a.example'],
  ['/sections/0/items/0/source', 'Post'],
  ['/sections/0/items/0/children/0/children/0/children/1', '*words*'],
  ['/sections/0/items/0/children/1/caption/0', 'A caption.'],
  ['/sections/0/items/0/children/1/credit', 'Bo'],
  ['/sections/0/items/0/children/1/media/url', 'a.jpg'],
  ['/sections/0/items/0/children/2/children/0/children/1', '  is *out*.'],
  ['/sections/0/items/0/children/2/children/0/children/1/children/1', '*out*'],
  ['/sections/0/items/1/heading/0', 'Run in.'],
  ['/sections/0/items/1/children/0/children/0', 'And on.'],
])('%s', (at, text) => {
  expect(written(at)).toEqual([text])
})

test.each([
  ['/headline', 'headline'],
  ['/topics/1/id', 'id'],
  ['/sections/0/items/0/url', 'url'],
])('the key of %s', (at, text) => {
  expect(written(at, 'key')).toEqual([text])
})
