import {parseMarkdown} from '@copydesk/markdown'
import {nativeEngine} from '@copydesk/markdown/native'
import {
  checkProject,
  collectFacts,
  type Diagnostic,
  type ProjectFile,
  projectRules,
  type Rule,
  rulePresets,
  rules,
} from '@copydesk/schema'
import type {RealFile} from './corpus.ts'

/** A finding and its file. */
export interface Found {
  readonly file: string
  readonly diagnostic: Diagnostic
}

export const now = '2026-11-24'

/** What these rules, or the recommended ones, find in files, those across files as well. */
export function checkFiles(
  files: readonly RealFile[],
  codes: ReadonlySet<string> = new Set(Object.keys(rulePresets.recommended)),
): readonly Found[] {
  const engine = nativeEngine()
  const found: Found[] = []
  const facts: ProjectFile[] = []
  const across = Object.fromEntries(
    Object.entries(projectRules).filter(([code]) => codes.has(code)),
  )
  const own = Object.entries<Rule | undefined>(rules).filter(([code]) => codes.has(code))
  const ordered = files.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  for (const {file, source, preset} of ordered) {
    const remember: Rule = (document, context) => {
      facts.push({file, facts: collectFacts(across, document, context)})
      return []
    }
    const told = own.map(([code, rule]): [string, Rule] => [
      code,
      (document, context) => rule?.(document, {...context, now}) ?? [],
    ])
    const result = parseMarkdown(source, {
      engine,
      preset,
      rules: {...Object.fromEntries(told), 'scripts/facts': remember},
      limits: {diagnostics: 10_000},
    })
    for (const diagnostic of result.diagnostics) {
      if (codes.has(diagnostic.code)) found.push({file, diagnostic})
    }
  }
  const names = new Set(files.map(({file}) => file))
  for (const {file, ...diagnostic} of checkProject(across, facts, {
    now,
    exists: (path) => names.has(path),
  })) {
    found.push({file, diagnostic})
  }
  return found
}
