import type {Format} from '@copydesk/schema'
import {formats as builtIn} from './formats.ts'

/** A format, and how likely a source is of it. */
export interface Detected {
  readonly format: Format
  /** 0 to 1; never 0 in a list of what was detected. */
  readonly likelihood: number
}

/** What is known of a source beside its text. */
export interface DetectOptions {
  /** The file's path, where there is one. It is told, never opened. */
  readonly path?: string | undefined
  /** The formats to choose from, your own among them. Default: the built-in ones. */
  readonly formats?: readonly Format[] | undefined
}

/** The formats that a source can be read as, the likeliest first, in the list's order where equal. */
export function detect(
  source: string,
  {path, formats = builtIn}: DetectOptions = {},
): readonly Detected[] {
  return formats
    .filter((format) => format.parse)
    .map((format) => ({format, likelihood: format.detect(source, {path})}))
    .filter(({likelihood}) => likelihood > 0)
    .sort((a, b) => b.likelihood - a.likelihood)
}
