import {writeFileSync} from 'node:fs'
import {commonmarkPage} from './commonmark-page.ts'

writeFileSync(new URL('../../../docs/commonmark.md', import.meta.url), commonmarkPage())
console.info('docs/commonmark.md')
