import {isScalar, type Syntax} from './syntax.ts'

/** Lines `Title: words`: text alone, and only what stands on one line. */
export const lines: Syntax = {
  sign: ':',
  scalar: (value) => (typeof value === 'string' ? value : undefined),
  flow: (value) => (isScalar(value) && typeof value === 'string' ? value : undefined),
  lines: () => undefined,
  key: (name) => name,
}
