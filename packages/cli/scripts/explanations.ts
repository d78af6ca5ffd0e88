import {writeFileSync} from 'node:fs'
import {generateExplanations} from './generate-explanations.ts'

writeFileSync(
  new URL('../src/explanations.generated.ts', import.meta.url),
  generateExplanations(new URL('../../../docs/diagnostics/', import.meta.url)),
)
