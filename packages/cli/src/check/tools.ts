import {printable, quoted, UsageError} from '@copydesk/schema/messages'
import type {Config} from '../config/config.ts'
import {type Policies, policies} from '../config/policy.ts'
import {presetNamed} from '../config/preset-named.ts'
import {chooseEngine, engineName} from '../edge/choose-engine.ts'
import type {Found} from '../edge/discover.ts'
import {reason} from '../edge/problem.ts'
import {nameOf} from '../edge/standard-input.ts'
import type {Failure} from '../reporters/reporter.ts'
import {type LookedAt, lookAtFile} from './look-at-file.ts'

/** What tools are made for. */
export interface ToolsInput {
  readonly config: Config
  readonly home: string
  readonly folder: string
  readonly preset?: string | undefined
  readonly now?: string | undefined
  readonly engine?: string | undefined
}

/** A file that was looked at, and what went wrong meanwhile. */
export interface Fresh {
  /** Absent where the file could not be read. */
  readonly looked?: LookedAt | undefined
  readonly failures: readonly Failure[]
}

/** What reads and checks files: an engine, the rules, the policies. */
export interface Tools {
  readonly policies: Policies
  readonly now?: string | undefined
  /** How the engine is called: `native 0.10.5`. */
  readonly engineName: string
  readonly fresh: (
    found: Found,
    bytes: Uint8Array | undefined,
    options: {readonly fix: boolean},
  ) => Promise<Fresh>
}

/** Make what a run needs as soon as one file has to be read. */
export async function makeTools(input: ToolsInput): Promise<Tools> {
  const {config, home, folder, preset, now} = input
  const engine = await chooseEngine(input.engine)
  const thrown: {readonly code: string; readonly error: unknown}[] = []
  const all = policies(config, {
    home,
    onThrow: (code, error) => thrown.push({code, error}),
    preset: preset === undefined ? undefined : presetNamed(preset),
    now,
  })
  return {
    policies: all,
    now,
    engineName: engineName(engine),
    async fresh(found, bytes, {fix}) {
      const file = nameOf(found.path)
      try {
        const policy = all.of(found.full)
        const looked = await lookAtFile(found, bytes, {policy, engine, folder, fix})
        const failures = thrown.splice(0).map(({code, error}) => {
          const why = printable(reason(error))
          return {file, message: `Rule ${quoted(code)} threw on ${printable(file)}: ${why}`}
        })
        return {looked, failures}
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        return {failures: [{file, message: error.message}]}
      }
    },
  }
}
