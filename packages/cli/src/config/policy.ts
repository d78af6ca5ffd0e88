import type {Preset} from '@copydesk/markdown'
import type {Document, Json, ProjectRules, StandardSchema, Timestamp} from '@copydesk/schema'
import {collectionOf} from './collection-of.ts'
import type {Collection, Config} from './config.ts'
import {presetNamed} from './preset-named.ts'
import {type RuleSet, ruleSet} from './rule-set.ts'

/** What is expected of one file. */
export interface Policy {
  readonly rules: RuleSet
  /** What its documents say to rules across files, also to those that tell nothing of this file. */
  readonly across: ProjectRules
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
  /** The rules that look at all files together: on for all of them, or for some collection. */
  readonly across: Across
}

/** Rules across files, whichever policy wants them. */
export interface Across {
  readonly rules: ProjectRules
  /** What each was told: by the settings for all files, else by the first collection that says it. */
  readonly options: {readonly [code: string]: Json}
}

/** Put the policies of a configuration together. */
export function policies(config: Config, {home, onThrow, preset, now}: PolicyInput): Policies {
  const {collections = {}, rules, ownRules} = config
  const make = (settings: readonly (Collection['rules'] | undefined)[]): RuleSet =>
    ruleSet({settings, ownRules, onThrow, now})
  const usual = make([rules])
  const made = Object.entries(collections).map(([name, collection]) => {
    const {rules: own} = collection
    return {name, collection, set: own ? make([rules, own]) : usual}
  })
  const across = acrossAll([usual, ...made.map(({set}) => set)])
  const all = made.map(({name, collection, set}) => {
    const {type, extra} = collection
    const policy: Policy = {
      rules: set,
      across: across.rules,
      collection: name,
      type,
      extra,
      preset: preset ?? presetOf(collection),
    }
    return [name, policy] as const
  })
  const byName = new Map(all)
  const nameOf = collectionOf(config, home)
  const others: Policy = {rules: usual, across: across.rules, preset}
  return {across, of: (path) => byName.get(nameOf(path) ?? '') ?? others}
}

const acrossAll = (sets: readonly RuleSet[]): Across => ({
  rules: firstOf(sets.map(({projectRules}) => projectRules)),
  options: firstOf(sets.map(({options}) => options)),
})

/** All members of these; of those of one name the first. */
const firstOf = <T>(all: readonly {readonly [name: string]: T}[]): {readonly [name: string]: T} =>
  Object.fromEntries(new Map(all.toReversed().flatMap((one) => Object.entries(one))))

/** A collection's preset. Files of a type need not name it. */
function presetOf({preset, type}: Collection): Preset | undefined {
  const found = typeof preset === 'string' ? presetNamed(preset) : preset
  return found && type !== undefined ? {type, ...found} : found
}
