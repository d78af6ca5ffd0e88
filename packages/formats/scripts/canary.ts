import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {html} from '../src/html/index.ts'
import {xssCases} from '../test/html/xss-cases.ts'

/**
 * Show the sanitiser's output to a real browser, and see that a canary never runs:
 * `npm run canary --workspace @copydesk/formats`. The browser is `chromium`, or what `CHROMIUM` names.
 */
const browser = process.env['CHROMIUM'] ?? 'chromium'
const chunk = 10

/** Marks the page if it runs, and pokes everything that could make it run. */
const trap = `<script>
window.canary = () => { document.documentElement.dataset.canary = 'ran' }
window.alert = window.canary
addEventListener('load', () => {
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['click', 'focus', 'mouseover', 'mouseenter', 'pointerenter', 'copy', 'paste', 'wheel', 'scroll', 'error', 'toggle', 'animationstart', 'animationend', 'transitionend']) {
      element.dispatchEvent(new Event(name, {bubbles: true, cancelable: true}))
    }
    if (element.tagName === 'A' && element.href.startsWith('javascript')) element.click()
  }
  // Mutation: what the page's own scripts write and read again.
  const copy = document.createElement('div')
  document.body.append(copy)
  copy.innerHTML = document.body.innerHTML
  document.documentElement.dataset.done = 'yes'
})
</script>`

function show(directory: string, name: string, body: string): string {
  const path = join(directory, `${name}.html`)
  writeFileSync(
    path,
    `<!doctype html><html><head><meta charset="utf-8">${trap}</head><body>${body}</body></html>`,
  )
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--virtual-time-budget=2000',
    '--dump-dom',
  ]
  return execFileSync(browser, [...flags, `file://${path}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  })
}

const isRun = (dom: string): boolean => dom.includes('data-canary="ran"')
const isDone = (dom: string): boolean => dom.includes('data-done="yes"')

function written(value: string): string {
  const clean = value.replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
  const output = html.serialize([{type: 'article', body: [{type: 'html', value: clean}]}])
  if (!output.ok) throw new Error(JSON.stringify(output.diagnostics))
  return output.value.text
}

function watch(directory: string): number {
  const bare = show(directory, 'bare', '<img src="data:,x" onerror="canary()">')
  if (!isRun(bare)) throw new Error('Cannot watch: the canary does not run where it should')
  let failures = 0
  for (let start = 0; start < xssCases.length; start += chunk) {
    const cases = xssCases.slice(start, start + chunk)
    const dom = show(directory, `cases-${start}`, cases.map(written).join(''))
    if (isDone(dom) && !isRun(dom)) continue
    for (const [index, one] of cases.entries()) {
      const alone = show(directory, `case-${start + index}`, written(one))
      if (isDone(alone) && !isRun(alone)) continue
      failures++
      console.error(`ran: ${JSON.stringify(one)}`)
    }
  }
  return failures
}

function isThere(): boolean {
  try {
    execFileSync(browser, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

if (!isThere()) console.info(`skipped: there is no ${browser}`)
else {
  const directory = mkdtempSync(join(tmpdir(), 'canary-'))
  const failures = watch(directory)
  rmSync(directory, {recursive: true})
  console.info(`${xssCases.length} cases, the canary ran in ${failures}`)
  if (failures > 0) process.exitCode = 1
}
