import type {Found} from './check-files.ts'

/** Findings under their codes, in the order of codes. */
export function byCode(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const all = new Map<string, Found[]>()
  for (const one of found) {
    const same = all.get(one.diagnostic.code)
    if (same) same.push(one)
    else all.set(one.diagnostic.code, [one])
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}
