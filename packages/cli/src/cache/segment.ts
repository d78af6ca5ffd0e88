/**
 * What one run keeps of the files that it had to look at. A segment is written once, beside its place,
 * and then renamed: it is there whole or not at all, so that runs at the same time cannot disturb each
 * other and need no lock. It is made of chunks, each the results of some hundred files in three parts
 * (findings, facts, a piece of the report), so that a run reads only the parts that it needs:
 *
 *     the parts of each chunk | index: numbers, rows, chunks, names, digests | where the index is, its digest
 *
 * Every part and the index have a digest. What does not match it was never there.
 */
export interface Row {
  /** The file, from the folder that the configuration is about. */
  readonly path: string
  /** The digest of its content. */
  readonly content: string
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly flags: number
}

/** The parts of a row. */
export const parts = ['findings', 'facts', 'piece'] as const

/** The name of a part. */
export type Part = (typeof parts)[number]

/** What a row says beside its numbers. */
export const flag = {
  /** A JSON file that is no document, unless somebody named it. */
  passedOver: 1,
  /** Something would be fixed. */
  fixable: 2,
  /** It is a document only because somebody named it. */
  onlyNamed: 4,
  /** Comments in it are about what only a look at all files can find. */
  open: 8,
} as const

/** Rows in a chunk. */
export const rowsInChunk = 256

/** Numbers kept for a row: counts, flags, its chunk, then start and length in each part. */
export const rowWidth = 11

/** Numbers kept for a chunk: for each part its start (two halves) and length. */
export const chunkWidth = 9

/** The last bytes of a segment: where its index begins, how long it is, the index's digest, the mark. */
export const tailLength = 64

/** What a segment ends with. It changes with the layout. */
export const mark = 'copydesk-seg-02\n'

/** Where the results of a file can be had from: a segment of before, or the one being written. */
export interface Rows {
  readonly row: (at: number) => Row
  /** The digest of the content that a row is about. */
  readonly content: (at: number) => string
  readonly flags: (at: number) => number
  /** A part of a row. Nothing where the segment is damaged there. */
  readonly part: (at: number, part: Part) => string | undefined
  /** The same as UTF-8, to be passed on. Good until the next part is asked for. */
  readonly bytes: (at: number, part: Part) => Uint8Array | undefined
}
