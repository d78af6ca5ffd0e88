import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Preset, presets} from '@copydesk/markdown'

/** A real file, and how its front matter is read. */
export interface RealFile {
  readonly file: string
  readonly source: string
  readonly preset: Preset
}

const archive = '../shared/corpus/markdown/real.tar.gz'

/** The presets of the corpus's folders. */
const byFolder: {readonly [folder: string]: Preset} = {
  blog: presets.zola,
  'inside-rust': presets.zola,
  'this-week-in-rust': presets.pelican,
}

/** The real files, or nothing where they are not at hand: that is said. */
export function realFiles(): readonly RealFile[] {
  if (!existsSync(archive)) {
    console.log(`skipped: ${archive} is not here`)
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder])
    return Object.entries(byFolder).flatMap(([name, preset]) =>
      readdirSync(join(folder, 'real', name))
        .sort()
        .map((file) => ({
          file: `${name}/${file}`,
          source: readFileSync(join(folder, 'real', name, file), 'utf8'),
          preset,
        })),
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}
