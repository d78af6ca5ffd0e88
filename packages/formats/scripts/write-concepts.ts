import {writeFileSync} from 'node:fs'
import {formats} from '../src/index.ts'
import {conceptsPage} from './concepts-page.ts'

const path = new URL('../../../docs/formats/readme.md', import.meta.url)
writeFileSync(path, conceptsPage(formats))
console.info('docs/formats/readme.md')
