import {definitions} from './definitions.ts'
import {frontMatter} from './front-matter.ts'
import {type JsonSchema, type Members, reachable, reference, referred} from './json-schema.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const home = 'https://copydesk.dev/schemas/v1/'

/** The text of each file of `schemas/v1`, by its name. The same sources give the same bytes. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const all = definitions()
  const names = documentNames(all)
  const documents = [...names, ['document', 'Document'] as const].map(
    ([type, name]) => [type, whole(name, all)] as const,
  )
  const files = [...documents, ['front-matter', frontMatter(all, names)] as const]
  return new Map(
    files.map(([name, schema]) => {
      const file = `${name}.schema.json`
      const text = JSON.stringify({$schema: dialect, $id: `${home}${file}`, ...schema}, null, 2)
      return [file, `${text}\n`]
    }),
  )
}

/** The definition of each type of document. */
function documentNames(all: Members): ReadonlyMap<string, string> {
  const names = (all['Document']?.oneOf ?? []).map((option) => referred(option) ?? '')
  return new Map(names.map((name) => [String(all[name]?.properties?.['type']?.const), name]))
}

function whole(name: string, all: Members): JsonSchema {
  const {title, description} = all[name] ?? {}
  const root = reference(name)
  return {title, description, ...root, $defs: reachable([root], all)}
}
