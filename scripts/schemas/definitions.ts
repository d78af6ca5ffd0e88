import * as z from 'zod'
import {document} from '../../packages/schema/src/documents/index.ts'
import {type DocComment, docComments} from './doc-comments.ts'
import {type JsonSchema, type Members, referred} from './json-schema.ts'

/** Every definition of the vocabulary, with the words of its interface. */
export function definitions(): Members {
  const {$defs = {}} = z.toJSONSchema(document, {target: 'draft-2020-12'}) as JsonSchema // its own shape is wider
  const comments = docComments()
  const named = Object.entries($defs).filter(([name]) => !anonymous(name))
  return Object.fromEntries(
    named.map(([name, schema]) => [name, described(name, resolved(schema, $defs), comments)]),
  )
}

/** zod numbers a schema that it meets twice and that has no id: a list, which reads better in place. */
const anonymous = (name: string): boolean => name.startsWith('__schema')

function resolved(schema: JsonSchema, definitions: Members): JsonSchema {
  const name = referred(schema)
  const target = name !== undefined && anonymous(name) ? definitions[name] : undefined
  if (target) return resolved(target, definitions)
  const within = (one: JsonSchema): JsonSchema => resolved(one, definitions)
  const {items, properties, additionalProperties, anyOf, oneOf} = schema
  return {
    ...schema,
    ...(items ? {items: within(items)} : {}),
    ...(properties ? {properties: mapped(properties, within)} : {}),
    ...(typeof additionalProperties === 'object'
      ? {additionalProperties: within(additionalProperties)}
      : {}),
    ...(anyOf ? {anyOf: anyOf.map(within)} : {}),
    ...(oneOf ? {oneOf: oneOf.map(within)} : {}),
  }
}

/** The same names, each with another schema. */
export function mapped(
  members: Members,
  change: (schema: JsonSchema, name: string) => JsonSchema,
): Members {
  return Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [name, change(schema, name)]),
  )
}

function described(
  name: string,
  schema: JsonSchema,
  comments: ReadonlyMap<string, DocComment>,
): JsonSchema {
  const told = comments.get(interfaceOf(name))
  if (!told?.text) throw new Error(`Cannot describe ${name}, expected a doc comment on its type`)
  const {properties} = schema
  const members = mapped(properties ?? {}, (member, key) => {
    const description = told.members.get(key)
    return description === undefined ? member : {description, ...member}
  })
  return {
    title: name,
    description: told.text,
    ...schema,
    ...(properties ? {properties: members} : {}),
  }
}

/** One interface has two schemas where the place of a node narrows what it may hold. */
function interfaceOf(name: string): string {
  if (name === 'EpigraphParagraph') return 'Paragraph'
  return name.endsWith('InVerse') ? name.slice(0, -'InVerse'.length) : name
}
