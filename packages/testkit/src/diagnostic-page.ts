import {basename} from 'node:path'
import {type Fence, fences} from './fences.ts'

/** What a page of `docs/diagnostics` shows: copy that has the finding, and the same copy mended. */
export interface DiagnosticPage {
  readonly code: string
  readonly bad: Fence
  readonly fixed: Fence
}

/** The page of one code: its first fence under `## Bad`, and its first under `## Fixed`. */
export function diagnosticPage(path: string): DiagnosticPage {
  const all = fences(path)
  const under = (heading: string): Fence => {
    const fence = all.find((one) => one.heading === heading)
    if (!fence) throw new Error(`Cannot read ${path}, expected a fence under "## ${heading}"`)
    return fence
  }
  return {code: basename(path, '.md'), bad: under('Bad'), fixed: under('Fixed')}
}
