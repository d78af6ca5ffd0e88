import {readFileSync} from 'node:fs'
import type {Found} from '../edge/discover.ts'
import {nameOf} from '../edge/standard-input.ts'
import type {FileReport} from '../report/finding.ts'
import {decode} from '../source/decode.ts'
import type {Findings} from './file-record.ts'

/** Texts that are not what their files hold: fixes that are only shown. By absolute paths. */
export type HeldTexts = ReadonlyMap<string, string>

/** The report of a file whose text is not at hand: it is read when a reporter asks for it. */
export function makeReport(
  {path, full}: Found,
  {diagnostics, places}: Pick<Findings, 'diagnostics' | 'places'>,
  held: HeldTexts,
): FileReport {
  let text: {readonly source: string | undefined} | undefined
  return {
    file: nameOf(path),
    diagnostics,
    places,
    get source() {
      text ??= {source: sourceOf(full, held)}
      return text.source
    },
  }
}

/** The text of a file that was read before, unless it is none or is gone. */
export function sourceOf(path: string, held: HeldTexts): string | undefined {
  const text = held.get(path)
  if (text !== undefined) return text
  try {
    const decoded = decode(readFileSync(path))
    return decoded.ok ? decoded.value : undefined
  } catch {
    return undefined
  }
}
