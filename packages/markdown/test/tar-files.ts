import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

/** A file of an archive. */
export interface TarFile {
  readonly path: string
  readonly source: string
}

/** The text files of a `.tar.gz`, in order. Blocks of 512 bytes: a header, then the content. */
export function tarFiles(archive: string): readonly TarFile[] {
  const bytes = gunzipSync(readFileSync(archive))
  const found: TarFile[] = []
  for (let at = 0; at + block <= bytes.length; ) {
    const word = (start: number, length: number): string =>
      bytes.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '')
    const path = [word(345, 155), word(0, 100)].filter(Boolean).join('/')
    if (path === '') break
    const size = Number.parseInt(word(124, 12).trim() || '0', 8)
    const start = at + block
    if (word(156, 1) === '0')
      found.push({path, source: bytes.toString('utf8', start, start + size)})
    at = start + Math.ceil(size / block) * block
  }
  return found
}

const block = 512
