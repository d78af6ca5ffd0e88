/** The part of JSON Schema 2020-12 that ours are written in, in the order that its keys are printed. */
export interface JsonSchema {
  readonly $schema?: string | undefined
  readonly $id?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly $ref?: string | undefined
  readonly type?: string | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly default?: unknown
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly pattern?: string | undefined
  readonly items?: JsonSchema | undefined
  readonly propertyNames?: JsonSchema | undefined
  readonly properties?: Members | undefined
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: boolean | JsonSchema | undefined
  readonly anyOf?: readonly JsonSchema[] | undefined
  readonly oneOf?: readonly JsonSchema[] | undefined
  readonly allOf?: readonly JsonSchema[] | undefined
  readonly if?: JsonSchema | undefined
  readonly then?: JsonSchema | undefined
  readonly $defs?: Members | undefined
}

/** Schemas by name. */
export interface Members {
  readonly [name: string]: JsonSchema
}

/** The schema named `name` in `$defs`. */
export const reference = (name: string): JsonSchema => ({$ref: `#/$defs/${name}`})

/** The name that a schema refers to, if it does. */
export const referred = ({$ref}: JsonSchema): string | undefined =>
  $ref?.startsWith('#/$defs/') ? $ref.slice('#/$defs/'.length) : undefined

/** The schemas right below this one. */
export function below(schema: JsonSchema): readonly JsonSchema[] {
  const {items, propertyNames, properties, additionalProperties, anyOf, oneOf, allOf} = schema
  return [
    ...[items, propertyNames, schema.if, schema.then].filter((one) => one !== undefined),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...Object.values(properties ?? {}),
    ...[anyOf, oneOf, allOf].flatMap((list) => list ?? []),
  ]
}

/** The definitions that these schemas need, in the order of their names. */
export function reachable(from: readonly JsonSchema[], definitions: Members): Members {
  const found = new Map<string, JsonSchema>()
  const open = [...from]
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    const name = referred(schema)
    open.push(...below(schema))
    if (name === undefined || found.has(name)) continue
    const definition = definitions[name]
    if (!definition) throw new Error(`Cannot refer to ${name}, expected a definition`)
    found.set(name, definition)
    open.push(definition)
  }
  const names = [...found.keys()].sort()
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? {}]))
}
