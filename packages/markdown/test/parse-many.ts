/** Parses many small documents and prints the heap after a tenth of them and after all, in MB. */

import {nativeEngine} from '../src/engine/native-engine.ts'
import {type Engine, parseMarkdown, remarkEngine} from '../src/index.ts'

const [name = '', count = '0'] = process.argv.slice(2)
const files = Number(count)
const engine: Engine = name === 'native' ? nativeEngine() : remarkEngine()
const heaps: number[] = []

for (let index = 1; index <= files; index++) {
  const {ok} = parseMarkdown(page(index), {engine})
  if (!ok) throw new Error(`Cannot read document ${index}, expected a document`)
  if (index === files / 10 || index === files) {
    globalThis.gc?.()
    heaps.push(Math.round(process.memoryUsage().heapUsed / 1e4) / 100)
  }
}
console.log(heaps.join(' '))

/** No two are alike, so that whatever is kept by its text is kept. */
function page(index: number): string {
  return `---
headline: Boats of the year ${index}
byline: Ada Moor and Bo Lind
publishedAt: 2025-01-0${(index % 9) + 1}
desk${index % 50}: harbour
---

The *tide* of day ${index} turned[^n${index}] at 16:30, [they say](https://a.example/${index}).

- A boat, number ${index}
- TK

> Quoted ${index}.

[^n${index}]: By the harbour's clock.
`
}
