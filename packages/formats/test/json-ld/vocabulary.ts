import {existsSync, readFileSync} from 'node:fs'

/** The part of schema.org's vocabulary that is at hand, or nothing. */
export function vocabulary(): Vocabulary | undefined {
  const file = new URL(
    '../../../../../shared/conformance/schema-org/schema-org-subset.json',
    import.meta.url,
  )
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Types with their parents, and the properties of each with what they may hold. */
export interface Vocabulary {
  readonly types: {
    readonly [type: string]: {
      readonly subClassOf: readonly string[]
      readonly properties: {readonly [property: string]: {readonly range: readonly string[]}}
    }
  }
}

/** What is wrong with a node by the vocabulary: a property out of its domain, a value out of its range. */
export function wrongs(node: object, {types}: Vocabulary, at = ''): readonly string[] {
  const type = String(Reflect.get(node, '@type'))
  if (!(type in types)) return [`${at}: type ${type}`]
  const known = new Map(
    [type, ...parents(type, {types})].flatMap((one) =>
      Object.entries(types[one]?.properties ?? {}),
    ),
  )
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return []
    const range = known.get(property)?.range
    if (!range) return [`${at}/${property}: not of ${type}`]
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
      if (typeof one !== 'object' || one === null) {
        return scalarFits(one, range) ? [] : [`${at}/${property}: ${JSON.stringify(one)}`]
      }
      const own = String(Reflect.get(one, '@type'))
      const fits = [own, ...parents(own, {types})].some((name) => range.includes(name))
      return [
        ...(fits ? [] : [`${at}/${property}: ${own}`]),
        ...wrongs(one, {types}, `${at}/${property}`),
      ]
    })
  })
}

function parents(type: string, {types}: Vocabulary): readonly string[] {
  const own = types[type]?.subClassOf ?? []
  return [...own, ...own.flatMap((parent) => parents(parent, {types}))]
}

/** A date of ISO 8601, as precise as it is. */
const date = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

function scalarFits(value: unknown, range: readonly string[]): boolean {
  const may = (...names: readonly string[]): boolean => names.some((name) => range.includes(name))
  if (typeof value === 'boolean') return may('Boolean')
  if (typeof value === 'number') {
    return may('Number', 'Float') || (may('Integer') && Number.isInteger(value))
  }
  if (typeof value !== 'string') return false
  return may('Text', 'URL') || (may('Date', 'DateTime') && date.test(value))
}
