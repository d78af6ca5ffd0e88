/**
 * A matcher for the globs that nearly everybody writes, `content/**\/*.md` or `*.md`, so that nothing has to
 * be loaded for them; nothing for any other glob.
 */
export function plainGlob(
  glob: string,
  {nocase}: {readonly nocase: boolean},
): ((path: string) => boolean) | undefined {
  const [, folder = '', deep, ending = ''] = plain.exec(glob) ?? []
  if (ending === '') return undefined
  const form = (text: string): string => (nocase ? text.toLowerCase() : text)
  const before = form(folder)
  const after = form(ending)
  return (path) => {
    if (!form(path.slice(-after.length)).endsWith(after)) return false
    if (before !== '' && form(path.slice(0, before.length)) !== before) return false
    const name = path.lastIndexOf('/') + 1
    if (name < before.length || (!deep && name > before.length)) return false
    if (path.length - name <= after.length) return false
    // What begins with a dot has to be named.
    return path[before.length] !== '.' && !path.includes('/.', before.length)
  }
}

/** A folder by its name, what is below it or not, and an ending. */
const plain = /^((?:[\w-][\w.-]*\/)*)(\*\*\/)?\*(\.[a-zA-Z\d]+)$/
