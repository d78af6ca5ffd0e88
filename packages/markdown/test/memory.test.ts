import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const script = fileURLToPath(new URL('parse-many.ts', import.meta.url))

/** What a process of its own holds after garbage collection, in MB, early on and at the end. */
function heapOf(engine: string, files: number): {readonly early: number; readonly late: number} {
  const out = execFileSync(
    process.execPath,
    ['--expose-gc', '--conditions=@copydesk/source', '--import=tsx', script, engine, String(files)],
    {cwd: root, encoding: 'utf8'},
  )
  const [early = Number.NaN, late = Number.NaN] = out.trim().split(' ').map(Number)
  console.info(`${engine}: ${early} MB after a tenth of ${files} documents, ${late} MB after all`)
  return {early, late}
}

test.each([
  ['native', 10_000],
  ['remark', 500],
] as const)('the heap stays flat: %s reads %i documents one after another', (engine, files) => {
  const {early, late} = heapOf(engine, files)
  expect(early).toBeGreaterThan(0)
  expect(late - early).toBeLessThan(3)
})
