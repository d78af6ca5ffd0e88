import {documentTypes} from '../../packages/schema/src/documents/index.ts'
import {mapped} from './definitions.ts'
import {type JsonSchema, type Members, reachable, reference, referred} from './json-schema.ts'

/** The members that the body of a file says, and not its front matter. */
const bodies: ReadonlySet<string> = new Set(['body', 'lead', 'sections', 'signOff', 'children'])

/** The schema of markdown front matter: what editors complete. `names` tells a type's definition. */
export function frontMatter(definitions: Members, names: ReadonlyMap<string, string>): JsonSchema {
  const friendly = {...friendlyDefinitions(definitions), ...shorthands}
  const entries = documentTypes.map((type) => {
    const name = names.get(type) ?? ''
    return [type, `${name}FrontMatter`, head(friendly[name] ?? {}, name)] as const
  })
  const heads = Object.fromEntries(entries.map(([, name, schema]) => [name, schema]))
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const rule = entries.map(([type, name]) => ({if: isOf(type), then: reference(name)}))
  return {
    title: 'FrontMatter',
    description:
      'The front matter of a markdown file: what a document says of itself before its body. Running text may be a string of inline markdown.',
    type: 'object',
    properties: {
      type: {
        description: 'The type of the document. Without it the file is an article.',
        type: 'string',
        enum: documentTypes,
        default: 'article',
      },
    },
    allOf: rule,
    $defs: reachable(rule, {...friendly, ...heads}),
  }
}

/** An absent type is an article's. */
const isOf = (type: string): JsonSchema => ({
  type: 'object',
  properties: {type: {const: type}},
  ...(type === 'article' ? {} : {required: ['type']}),
})

function head(schema: JsonSchema, name: string): JsonSchema {
  const {properties = {}, required = []} = schema
  const kept = Object.entries(properties).filter(([key]) => !bodies.has(key))
  const members = kept.map(([key, schema]) => [key, friendlyMember(key, schema)] as const)
  const needed = required.filter((key) => key !== 'type' && !bodies.has(key))
  return {
    ...schema,
    title: `${name}FrontMatter`,
    properties: Object.fromEntries(members),
    ...requiring(needed),
    additionalProperties: {
      description:
        "A user's own field, which is no field of the vocabulary. It is kept in `extra`.",
    },
  }
}

/** Shorter ways to write what is otherwise an object or a tree. */
const shorthands: Members = {
  RunningText: {
    title: 'RunningText',
    description: 'Running text: a string of inline markdown, or its nodes.',
    anyOf: [{type: 'string'}, {type: 'array', items: reference('Inline')}],
  },
  BylineShorthand: {
    title: 'BylineShorthand',
    description: 'Who made the piece: a name, a list of names or credits, or all that is known.',
    anyOf: [
      reference('Text'),
      {type: 'array', items: {anyOf: [reference('Text'), reference('Credit')]}},
      reference('Byline'),
    ],
  },
  TopicShorthand: {
    title: 'TopicShorthand',
    description: 'What the piece is about: a name, or a reference.',
    anyOf: [reference('Text'), reference('TopicRef')],
  },
}

function friendlyMember(key: string, schema: JsonSchema): JsonSchema {
  if (key === 'byline') return {...schema, ...reference('BylineShorthand')}
  if (key === 'topics') return {...schema, items: reference('TopicShorthand')}
  return schema
}

/** The definitions with running text as strings, and figures that need not say that they are. */
function friendlyDefinitions(definitions: Members): Members {
  const inlines = Object.keys(reachable([reference('Inline'), reference('Phrase')], definitions))
  return mapped(definitions, (schema, name) => {
    if (inlines.includes(name)) return schema
    const {title, description, properties, required = []} = schema
    if (name === 'EpigraphParagraph')
      return {title, description, anyOf: [{type: 'string'}, untitled(schema)]}
    if (!properties) return schema
    return {
      ...schema,
      properties: mapped(properties, asString),
      ...requiring(required.filter((key) => name !== 'Figure' || key !== 'type')),
    }
  })
}

/** A list of required members where there are any. It stands in place of another. */
const requiring = (names: readonly string[]): Pick<JsonSchema, 'required'> => ({
  required: names.length > 0 ? names : undefined,
})

const untitled = ({title: _, description: __, ...rest}: JsonSchema): JsonSchema => rest

function asString(schema: JsonSchema): JsonSchema {
  const {type, items, ...rest} = schema
  if (type !== 'array' || !items) return schema
  if (referred(items) === 'Inline') return {...rest, ...reference('RunningText')}
  return {...schema, items: asString(items)}
}
