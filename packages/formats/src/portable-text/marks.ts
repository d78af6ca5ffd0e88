/** The decorators of Portable Text that our marks are written as. */
export const decorators = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'strike-through',
  superscript: 'sup',
  subscript: 'sub',
} as const

/** A mark that is a decorator. */
export type Decorated = keyof typeof decorators

/** Decorators that are read, by all the names that editors have for them. */
export const decoratorNames: ReadonlyMap<string, Decorated | 'code'> = new Map([
  ...Object.entries(decorators).map(([mark, name]) => [name, mark as Decorated] as const), // its keys
  ['b', 'strong'],
  ['bold', 'strong'],
  ['i', 'emphasis'],
  ['italic', 'emphasis'],
  ['emphasis', 'emphasis'],
  ['strike', 'delete'],
  ['strikethrough', 'delete'],
  ['strikeThrough', 'delete'],
  ['del', 'delete'],
  ['superscript', 'superscript'],
  ['subscript', 'subscript'],
  ['code', 'code'],
])
