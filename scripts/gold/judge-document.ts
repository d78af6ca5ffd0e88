import {append, type Document, type Pointer, resolve} from '@copydesk/schema'
import type {Judge} from './judge.ts'

/** Every leaf of the document that a page should become, against what stands there in the one read. */
export function judgeDocument(expected: unknown, got: Document | undefined, judge: Judge): void {
  const stack: {readonly at: Pointer; readonly value: unknown}[] = [{at: '', value: expected}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {at, value} = next
    const found = resolve(got, at)
    if (typeof value === 'object' && value !== null) {
      if (Array.isArray(value)) {
        judge.ask(`${at}/length`, value.length, Array.isArray(found) ? found.length : 0)
      }
      const members = Object.entries(value).map(([key, member]) => ({
        at: append(at, key),
        value: member,
      }))
      stack.push(...members.reverse())
    } else judge.ask(at, String(value), found === undefined ? undefined : String(found))
  }
}
