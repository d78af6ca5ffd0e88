import {defineConfig, type ViteUserConfig} from 'vitest/config'

const conditions = ['@copydesk/source', 'module', 'node', 'development|production']

/** The trainer's own tests, apart from the package's: nothing here is published. */
const config: ViteUserConfig = defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {include: ['**/*.test.ts'], root: import.meta.dirname},
})

export default config
