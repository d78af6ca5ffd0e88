/** The ceilings. Over one there is one diagnostic in constant time; under them work is linear. */
export interface Limits {
  /** UTF-16 units of raw text. */
  readonly text: number
  /** UTF-16 units of HTML, and how deep elements of HTML or XML may nest. */
  readonly html: number
  readonly htmlDepth: number
  /** UTF-16 units of XML: a feed has many documents. */
  readonly xml: number
  /** UTF-16 units of markdown; line prefixes (`>`, list markers, `:::`) nested; delimiters in a paragraph. */
  readonly markdown: number
  readonly markdownNesting: number
  readonly markdownDelimiters: number
  /** Columns times rows of all markdown tables: short rows are filled up to the widest. */
  readonly markdownTableCells: number
  /** UTF-16 units of front matter, its depth, keys and aliases. */
  readonly frontMatter: number
  readonly frontMatterDepth: number
  readonly frontMatterKeys: number
  readonly frontMatterAliases: number
  /** UTF-16 units of JSON, and its depth. */
  readonly json: number
  readonly jsonDepth: number
  /** How deep a document's tree may nest. */
  readonly treeDepth: number
  /** Cells of a table, once its short rows are filled up to the widest. */
  readonly tableCells: number
  /** Diagnostics reported for one file. */
  readonly diagnostics: number
}

/** The defaults. Measured reasons: the libraries beneath overflow or turn quadratic above these. */
export const limits: Limits = {
  text: 16_000_000,
  html: 4_000_000,
  htmlDepth: 256,
  xml: 16_000_000,
  markdown: 1_000_000,
  markdownNesting: 32,
  markdownDelimiters: 2_000,
  markdownTableCells: 100_000,
  frontMatter: 64_000,
  frontMatterDepth: 32,
  frontMatterKeys: 1_000,
  frontMatterAliases: 50,
  json: 16_000_000,
  jsonDepth: 128,
  treeDepth: 128,
  tableCells: 100_000,
  diagnostics: 200,
}
