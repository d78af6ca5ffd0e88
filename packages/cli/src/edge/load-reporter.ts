import type {MakeReporter} from '../reporters/reporter.ts'

/** Reporters by their names, each loaded when it is wanted. A test compares with the table of all. */
const loaders: {readonly [name: string]: () => Promise<MakeReporter>} = {
  pretty: async () => (await import('../reporters/pretty.ts')).pretty,
  github: async () => (await import('../reporters/github.ts')).github,
  sarif: async () => (await import('../reporters/sarif.ts')).sarif,
  junit: async () => (await import('../reporters/junit.ts')).junit,
  json: async () => (await import('../reporters/json.ts')).json,
  ndjson: async () => (await import('../reporters/ndjson.ts')).ndjson,
  markdown: async () => (await import('../reporters/markdown.ts')).markdown,
  html: async () => (await import('../reporters/html.ts')).html,
}

/** What `--reporter` may say. */
export const reporterNames: readonly string[] = Object.keys(loaders)

/** The reporter of this name, if there is one. */
export async function loadReporter(name: string): Promise<MakeReporter | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined
}
