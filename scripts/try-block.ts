import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/**
 * Register a throw-away block in its one place, in a copy of the repository, and list the files that
 * the compiler then says must answer. CONTRIBUTING.md holds that list: `--write` puts it there,
 * without it a list that differs fails.
 */
const root = process.cwd()
const copy = mkdtempSync(join(tmpdir(), 'try-block-'))
try {
  const list = tryBlock()
  const page = readFileSync('CONTRIBUTING.md', 'utf8')
  const mark = '<!-- try-block -->'
  const [before = '', , after = ''] = page.split(mark)
  const wanted = [before, `\n${list}\n`, after].join(mark)
  console.log(list)
  if (process.argv.includes('--write')) writeFileSync('CONTRIBUTING.md', wanted)
  else if (wanted !== page) {
    console.error('CONTRIBUTING.md says otherwise: run `npm run try-block -- --write`')
    process.exitCode = 1
  }
} finally {
  rmSync(copy, {recursive: true, force: true})
}

function tryBlock(): string {
  copyRepository()
  registerBlock()
  const packages = readdirSync(join(copy, 'packages')).toSorted()
  const errors = packages.flatMap((name) => compile(name))
  return errors.length === 0 ? 'nothing' : [...new Set(errors)].toSorted().join('\n')
}

function copyRepository(): void {
  const git = ['ls-files', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', git, {encoding: 'utf8'}).split('\n').filter(Boolean)
  for (const file of files) {
    if (!/^(?:packages\/|tsconfig|package\.json|tsup|scripts\/)/.test(file) || !existsSync(file))
      continue
    mkdirSync(dirname(join(copy, file)), {recursive: true})
    cpSync(file, join(copy, file))
  }
  linkModules('node_modules')
  for (const name of readdirSync('packages')) linkModules(join('packages', name, 'node_modules'))
}

/** Everything installed is linked to, but our own packages to their copies. */
function linkModules(folder: string): void {
  if (!existsSync(folder)) return
  mkdirSync(join(copy, folder), {recursive: true})
  for (const name of readdirSync(folder)) {
    if (name === '@copydesk') {
      mkdirSync(join(copy, folder, name))
      for (const own of readdirSync('packages')) {
        symlinkSync(join(copy, 'packages', own), join(copy, folder, name, own))
      }
    } else if (name !== 'copydesk') symlinkSync(join(root, folder, name), join(copy, folder, name))
  }
}

function registerBlock(): void {
  const folder = join(copy, 'packages/schema/src/blocks')
  writeFileSync(
    join(folder, 'timeline.ts'),
    "/** A throw-away. */\nexport interface Timeline {\n  readonly type: 'timeline'\n}\n",
  )
  const index = join(folder, 'index.ts')
  const source = readFileSync(index, 'utf8')
  const registered = source
    .replace(/^import/m, "import type {Timeline} from './timeline.ts'\nimport")
    .replace(
      'export interface BlockMap {',
      'export interface BlockMap {\n  readonly timeline: Timeline',
    )
  if (registered === source) throw new Error('Cannot register the block, expected `BlockMap`')
  writeFileSync(index, registered)
}

/** The errors of one package, each as the file that it is in. */
function compile(name: string): readonly string[] {
  const project = join(copy, 'packages', name)
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', project], {
      cwd: copy,
      encoding: 'utf8',
    })
    return []
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error)) throw error
    const lines = String(error.stdout)
      .split('\n')
      .filter((line) => / error TS/.test(line))
    return lines.map((line) => {
      const [, file = ''] = /^(.*?)\(\d+,\d+\): error TS\d+/.exec(line) ?? []
      return `   - \`${file}\``
    })
  }
}
