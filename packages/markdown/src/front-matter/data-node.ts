/**
 * A value of front matter and where it stands, whatever syntax it was written in: what comes after
 * does not ask whether it was YAML, TOML or lines. Places are offsets into the parsed text.
 */
export type DataNode = DataScalar | DataList | DataMap

/** One value that holds no others. */
export interface DataScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** The text that it is, or that a number or a word like `true` is written as. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where `text` stands; elsewhere than the value in quotation marks, and for an alias. */
  readonly textStart: number
  readonly textEnd: number
  /** Whether the character at `n` of `text` stands at `textStart + n`. */
  readonly exact: boolean
}

/** Values in order. */
export interface DataList {
  readonly kind: 'list'
  readonly items: readonly DataNode[]
  readonly start: number
  readonly end: number
}

/** Values by their keys, each key once. */
export interface DataMap {
  readonly kind: 'map'
  readonly members: readonly DataMember[]
  readonly start: number
  readonly end: number
}

/** A value and its key, with the place of the key. */
export interface DataMember {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly node: DataNode
}

/** A value that was left out: `key:`. It stands where its key ends. */
export const missingAt = (at: number): DataScalar => ({
  kind: 'scalar',
  value: null,
  text: '',
  start: at,
  end: at,
  textStart: at,
  textEnd: at,
  exact: true,
})

/** Whether a node says nothing: `key:` with no value, or null. */
export const isNothing = (node: DataNode): boolean => node.kind === 'scalar' && node.value === null
