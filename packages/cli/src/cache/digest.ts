import {createHash} from 'node:crypto'

/** Half of a SHA-256, in 32 characters: what tells contents apart, and a damaged file from a whole one. */
export const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, digestLength)

/** Characters of a digest. */
export const digestLength = 32
