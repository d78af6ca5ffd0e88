import picomatch from 'picomatch'

/** Whether a path, with slashes, matches one of these globs. What begins with a dot has to be named. */
export function globMatcher(
  globs: readonly string[],
  {nocase}: {readonly nocase: boolean},
): (path: string) => boolean {
  const forms = globs.map((glob) => picomatch.makeRe(glob.replace(/^\.\//, ''), {nocase}))
  const [only] = forms
  if (forms.length === 1 && only) return (path) => only.test(path)
  return (path) => forms.some((form) => form.test(path))
}
