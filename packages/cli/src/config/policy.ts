import type {Preset} from '@copydesk/markdown'
import type {Document, StandardSchema, Timestamp} from '@copydesk/schema'
import {collectionOf} from './collection-of.ts'
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

/** What policies are made of beside the configuration. */
export interface PolicyInput {
  /** The folder that the globs start at. */
  readonly home: string
  readonly onThrow: OnThrow
  /** The preset of all files, in place of their collections'. */
  readonly preset?: Preset | undefined
  /** The moment that counts as now. */
  readonly now?: Timestamp | undefined
}

/** The policies of a configuration. Globs are compiled once. */
export interface Policies {
  /** That of a file, by its absolute path. */
  readonly of: (path: string) => Policy
  /** That of all files together. */
  readonly usual: Policy
}

/** Put the policies of a configuration together. */
export function policies(config: Config, {home, onThrow, preset, now}: PolicyInput): Policies {
  const {collections = {}, rules, ownRules} = config
  const make = (settings: readonly (Collection['rules'] | undefined)[]): RuleSet =>
    ruleSet({settings, ownRules, onThrow, now})
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
    return [name, policy] as const
  })
  const byName = new Map(all)
  const nameOf = collectionOf(config, home)
  return {usual, of: (path) => byName.get(nameOf(path) ?? '') ?? usual}
}

/** A collection's preset. Files of a type need not name it. */
function presetOf({preset, type}: Collection): Preset | undefined {
  const found = typeof preset === 'string' ? presetNamed(preset) : preset
  return found && type !== undefined ? {type, ...found} : found
}
