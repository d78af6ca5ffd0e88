import {readFileSync} from 'node:fs'
import type {Options} from 'tsup'

interface Manifest {
  readonly exports: Readonly<Record<string, string | {readonly '@copydesk/source': string}>>
  readonly bin?: Readonly<Record<string, string>>
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const sources = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : [entry['@copydesk/source']],
)
const bins = Object.values(manifest.bin ?? {}).map((path) =>
  path.replace('dist', 'src').replace(/\.js$/, '.ts'),
)

/** One build for every package: the entries are the exports map. Declarations come from tsc. */
export const config: Options = {
  entry: [...sources, ...bins],
  format: ['esm'],
  dts: false,
  clean: true,
  sourcemap: true,
  target: 'node20',
  tsconfig: 'tsconfig.build.json',
}
