import type {Diagnostic} from './diagnostic.ts'

/** Diagnostics in one stable order: by place in the source, then in the value, then by code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
      Number(a.at !== undefined) - Number(b.at !== undefined) ||
      compare(a.at ?? '', b.at ?? '') ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  )
}

/** By code units, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
