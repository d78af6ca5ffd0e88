import {fences} from './fences.ts'

/** A case of a spec page: the markdown, and the JSON that it says. */
export interface Example {
  /** The heading above it, and where it stands. */
  readonly title: string
  readonly markdown: string
  readonly json: unknown
  /** The line of the markdown's fence. */
  readonly line: number
}

/** The pairs of a `markdown` fence and the `json` fence right after it. */
export function examples(path: string): readonly Example[] {
  const all = fences(path)
  return all.flatMap((fence, index): readonly Example[] => {
    const next = all[index + 1]
    if (fence.lang !== 'markdown' || next?.lang !== 'json') return []
    const title = `${fence.heading} (${path}:${fence.line})`
    return [
      {
        title,
        markdown: fence.value,
        json: parse(next.value, `${path}:${next.line}`),
        line: fence.line,
      },
    ]
  })
}

function parse(source: string, where: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new Error(`Cannot read ${where}, expected JSON`, {cause: error})
  }
}
