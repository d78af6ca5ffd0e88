/** A link inside of a repository, taken apart. */
export interface LocalTarget {
  /** From the root of the run; the file of the link itself where it names none. Absent outside of the root. */
  readonly path?: string | undefined
  /** As it was written before the anchor. */
  readonly written: string
  readonly anchor?: string | undefined
  /** It begins at the root of a site, which is not the root of the repository. */
  readonly fromRoot: boolean
}

/** Where a link in a file leads, by its path from the root of the run. */
export function localTarget(file: string, url: string): LocalTarget {
  const hash = url.indexOf('#')
  const anchor = hash < 0 ? undefined : decoded(url.slice(hash + 1))
  const [before = ''] = (hash < 0 ? url : url.slice(0, hash)).split('?')
  const written = decoded(before)
  if (written === '') return {path: file, written, anchor, fromRoot: false}
  if (written.startsWith('/')) {
    return {path: joined('', written.slice(1)), written, anchor, fromRoot: true}
  }
  return {
    path: joined(file.slice(0, file.lastIndexOf('/') + 1), written),
    written,
    anchor,
    fromRoot: false,
  }
}

/** A path from a folder that ends with a slash or is the root. Nothing where it leaves the root. */
export function joined(folder: string, path: string): string | undefined {
  const steps: string[] = []
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
