import {defineConfig, type ViteUserConfig} from 'vitest/config'

const conditions = ['@copydesk/source', 'module', 'node', 'development|production']
const names = ['schema', 'markdown', 'text', 'formats', 'cli', 'testkit', 'bench']

/** Tests run on source: the source condition makes a build unnecessary. */
const config: ViteUserConfig = defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions, externalConditions: ['@copydesk/source']}},
  test: {
    testTimeout: 120_000,
    // A core is left free otherwise, which of two is half.
    maxWorkers: '100%',
    projects: names.map((name) => ({
      extends: true,
      test: {
        name,
        include: ['src', 'test', 'train'].map(
          (folder) => `packages/${name}/${folder}/**/*.test.ts`,
        ),
      },
    })),
  },
})

export default config
