/**
 * Whether a bracket closes that was open before this place: a link may be around it. Looked for up to
 * the blank line; where that is far or behind many brackets, or where code that is not closed or begins
 * after a tag may hide a bracket, it is taken to be so.
 */
export function closesNext(source: string, from: number): boolean {
  let open = 0
  let seen = 0
  let tag = false
  /** What ends the code that is open. */
  let code = ''
  let hidden = false
  token.lastIndex = from
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [mark] = found
    if (found.index - from > far || ++seen > many) return true
    if (mark.startsWith('\n') || mark.startsWith('\r')) break
    if (code !== '') {
      // Nothing is escaped in code.
      if (mark.startsWith('\\')) token.lastIndex = found.index + 1
      else if (mark === code) code = ''
      else if (mark === ']') hidden = true
    } else if (mark.startsWith('`')) {
      code = tag ? endless : mark
      hidden = false
    } else if (mark === '<') tag = true
    else if (mark === '[') open++
    else if (mark === ']' && open-- === 0) return true
  }
  return code !== '' && hidden
}

const far = 4_000
const many = 200
const endless = 'endless'
const token = /\\[^\r\n]|[[\]<]|`+|(?:\r\n|[\r\n])[ \t>]*(?=[\r\n])/g
