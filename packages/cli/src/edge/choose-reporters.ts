import {nearest, printable, quoted, UsageError} from '@copydesk/schema/messages'
import type {MakeReporter} from '../reporters/reporter.ts'
import {loadReporter, reporterNames} from './load-reporter.ts'

/** A reporter somebody asked for. */
export interface ChosenReporter {
  readonly name: string
  readonly make: MakeReporter
  /** Where its report goes. Standard output where it is not said. */
  readonly path?: string | undefined
}

/**
 * What `--reporter name` and `--reporter name=file` mean. Throws a `UsageError` for a name that is
 * none, and where two reports would go to one place.
 */
export async function chooseReporters(
  wanted: readonly string[],
): Promise<readonly ChosenReporter[]> {
  const taken = new Set<string>()
  const chosen: ChosenReporter[] = []
  for (const word of wanted) {
    const cut = word.indexOf('=')
    const name = cut === -1 ? word : word.slice(0, cut)
    const path = cut === -1 ? undefined : word.slice(cut + 1)
    const make = await loadReporter(name)
    if (!make) throw new UsageError(`Unexpected reporter ${quoted(name)}, expected ${known(name)}`)
    if (path === '') throw new UsageError(`Unexpected empty file for reporter ${quoted(name)}`)
    if (taken.has(path ?? '')) {
      const place = path === undefined ? 'standard output' : printable(path)
      throw new UsageError(`Cannot write two reports to ${place}, expected one (name=file)`)
    }
    taken.add(path ?? '')
    chosen.push({name, make, path})
  }
  return chosen
}

function known(name: string): string {
  const names = reporterNames
  const near = nearest(name, names)
  return near ? `\`${near}\`` : names.map((one) => `\`${one}\``).join(' or ')
}
