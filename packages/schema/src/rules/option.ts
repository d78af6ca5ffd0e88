import type {Json} from '../scalars/json.ts'

/** A number among a rule's options, or what it is by default. */
export function numberOption(options: Json | undefined, name: string, usual: number): number {
  const value = optionOf(options, name)
  return typeof value === 'number' ? value : usual
}

/** The strings of a list among a rule's options. */
export function listOption(options: Json | undefined, name: string): readonly string[] {
  const value = optionOf(options, name)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function optionOf(options: Json | undefined, name: string): unknown {
  if (typeof options !== 'object' || options === null || !Object.hasOwn(options, name)) return
  return Reflect.get(options, name)
}
