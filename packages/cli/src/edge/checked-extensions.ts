/**
 * What is looked for in folders: markdown and JSON. Pages of raw text are not content that is kept in a
 * repository. Said here so that a check need not load the formats; a test compares.
 */
export const checkedExtensions: readonly string[] = [
  '.json',
  '.ndjson',
  '.jsonl',
  '.md',
  '.markdown',
]
