import {isAbsolute, relative} from 'node:path'
import type {Preset} from '@copydesk/markdown'
import type {Document, StandardSchema} from '@copydesk/schema'
import picomatch from 'picomatch'
import type {Collection, Config} from './config.ts'
import {presetNamed} from './preset-named.ts'
import {type RuleSet, ruleSet} from './rule-set.ts'

/** What is expected of one file. */
export interface Policy {
  readonly rules: RuleSet
  /** The collection it belongs to. */
  readonly collection?: string | undefined
  readonly type?: Document['type'] | undefined
  readonly extra?: StandardSchema | undefined
  /** The house whose names its front matter has. */
  readonly preset?: Preset | undefined
}

/** Told when a rule throws. */
export type OnThrow = (code: string, error: unknown) => void

/** The policy of each file, by its absolute path. Globs are compiled once. */
export function policies(
  config: Config,
  folder: string,
  onThrow: OnThrow,
  preset?: Preset,
): (path: string) => Policy {
  const {collections = {}, rules, ownRules} = config
  const make = (settings: readonly (Collection['rules'] | undefined)[]): RuleSet =>
    ruleSet({settings, ownRules, onThrow})
  const usual: Policy = {rules: make([rules]), preset}
  const all = Object.entries(collections).map(([name, collection]) => {
    const {type, extra, rules: own} = collection
    const policy: Policy = {
      rules: own ? make([rules, own]) : usual.rules,
      collection: name,
      type,
      extra,
      preset: preset ?? presetOf(collection),
    }
    return {policy, matches: matcher(collection)}
  })
  return (path) => {
    const inside = relative(folder, path).replaceAll('\\', '/')
    if (isAbsolute(inside) || inside.startsWith('../')) return usual
    return all.find(({matches}) => matches(inside))?.policy ?? usual
  }
}

/** A collection's preset. Files of a type need not name it. */
function presetOf({preset, type}: Collection): Preset | undefined {
  const found = typeof preset === 'string' ? presetNamed(preset) : preset
  return found && type !== undefined ? {type, ...found} : found
}

/** The globs of a collection, those that take away apart from the others. */
export function globsOf({files}: Pick<Collection, 'files'>): {
  readonly wanted: readonly string[]
  readonly without: readonly string[]
} {
  const globs = typeof files === 'string' ? [files] : files
  return {
    wanted: globs.filter((glob) => !glob.startsWith('!')),
    without: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
  }
}

function matcher(collection: Collection): (path: string) => boolean {
  const {wanted, without} = globsOf(collection)
  return picomatch([...wanted], {ignore: [...without], dot: false})
}
