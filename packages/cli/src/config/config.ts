import type {Preset} from '@copydesk/markdown'
import type {Document, Json, ProjectRule, Rule, Severity, StandardSchema} from '@copydesk/schema'

/**
 * How bad a code counts here, or that it is not looked for. A rule that takes options gets them as
 * the second of two.
 */
export type RuleSetting = Severity | 'off' | readonly [Severity, Json]

/** Settings by code, a user's own codes as well. */
export interface RuleSettings {
  readonly [code: string]: RuleSetting | undefined
}

/** A preset by its name. `recommended` is what runs where nothing is said. */
export type RulePresetName = 'recommended' | 'strict'

/** A preset, settings by code, or several of both: later ones go before earlier ones. */
export type RuleChoice = RulePresetName | RuleSettings | readonly (RulePresetName | RuleSettings)[]

/** Files that belong together, and what is expected of them. */
export interface Collection {
  /** Globs, from the folder of the configuration. One that begins with `!` takes away. */
  readonly files: string | readonly string[]
  /** What each of its documents must be. */
  readonly type?: Document['type'] | undefined
  /** How their front matter is read: `jekyll`, `pelican:brief`, or a preset of your own. */
  readonly preset?: string | Preset | undefined
  /** What the fields beyond the vocabulary must be: any Standard Schema, also an asynchronous one. */
  readonly extra?: StandardSchema | undefined
  /** Settings that differ for these files. */
  readonly rules?: RuleChoice | undefined
}

/** What a newsroom says once, so that everyone who checks, checks the same. */
export interface Config {
  /** A file belongs to the first whose globs match it. */
  readonly collections?: {readonly [name: string]: Collection} | undefined
  readonly rules?: RuleChoice | undefined
  /** A newsroom's own rules, by their codes: `desk/house-style`. One that looks across files is a pair. */
  readonly ownRules?: {readonly [code: string]: Rule | ProjectRule} | undefined
  /** Reporters as `--reporter` has them, used where the command names none. */
  readonly reporters?: readonly string[] | undefined
  /** Globs to leave out, from the folder of the configuration. */
  readonly ignore?: readonly string[] | undefined
}

/**
 * A configuration, for the types that an editor shows.
 *
 * @example
 * export default defineConfig({
 *   collections: {news: {files: 'news/*.md', type: 'article'}},
 *   rules: {'alt-missing': 'error'},
 * })
 */
export const defineConfig = (config: Config): Config => config
