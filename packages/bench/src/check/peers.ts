import {existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A peer in a folder of content. */
export interface Peer {
  readonly name: string
  readonly command: readonly string[]
  /** What it kept from the run before goes away. */
  readonly clean: () => void
  /** Whether a second run has what the first one kept. */
  readonly keeps?: boolean | undefined
}

const require = createRequire(import.meta.url)
const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url))

/** The peers, each with its configuration written beside the content: front matter alone, and bodies. */
export function preparePeers(folder: string): readonly Peer[] {
  rmSync(join(folder, 'node_modules'), {recursive: true, force: true})
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['velite', '@content-collections', 'zod', 'typescript']) {
    symlinkSync(join(modules, name), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const away =
    (...names: readonly string[]) =>
    () => {
      for (const name of names) rmSync(join(folder, name), {recursive: true, force: true})
    }
  const velite = (kind: string) => {
    const config = `velite-${kind}.config.mjs`
    writeFileSync(join(folder, config), veliteConfig(kind))
    const program = join(dirname(require.resolve('velite/package.json')), 'bin/velite.js')
    return {
      name: `velite, s.${kind}`,
      command: [process.execPath, program, 'build', '--config', config],
      clean: away('.velite'),
    }
  }
  const collections = (bodies: boolean) => {
    const config = bodies ? 'cc-bodies.mjs' : 'cc-plain.mjs'
    writeFileSync(join(folder, `config-${config}`), collectionsConfig(bodies))
    writeFileSync(join(folder, config), builder(`config-${config}`))
    return {
      name: `content-collections, ${bodies ? 'with markdown' : 'front matter'}`,
      command: [process.execPath, config],
      clean: away('.content-collections'),
      keeps: bodies,
    }
  }
  const peers = [velite('raw'), collections(false), velite('markdown'), collections(true)]
  return [...(existsSync(laterNode) ? [prepareAstro(folder)] : []), ...peers]
}

/** Astro asks for a later Node than ours: both come by `npm ci` in `packages/bench/astro`. */
const astro = fileURLToPath(new URL('../../astro/node_modules', import.meta.url))
const platform = `node-${process.platform}-${process.arch}`
const laterNode = join(astro, 'node/node_modules', platform, 'bin/node')

function prepareAstro(folder: string): Peer {
  const site = join(folder, 'astro')
  mkdirSync(join(site, 'src'), {recursive: true})
  symlinkSync(astro, join(site, 'node_modules'))
  writeFileSync(join(site, 'package.json'), '{"type": "module"}')
  writeFileSync(join(site, 'src/content.config.mjs'), astroConfig(join(folder, 'content')))
  const kept = [join(site, '.astro'), join(astro, '.astro'), join(astro, '.vite')]
  return {
    name: 'astro sync',
    command: [laterNode, join(astro, 'astro/bin/astro.mjs'), '--root', site, 'sync'],
    clean: () => {
      for (const path of kept) rmSync(path, {recursive: true, force: true})
    },
    keeps: true,
  }
}

const astroConfig = (content: string): string => `import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {z} from 'astro/zod'
export const collections = {
  posts: defineCollection({
    loader: glob({pattern: '**/*.md', base: ${JSON.stringify(content)}}),
    schema: z.object({title: z.string(), slug: z.string()}).loose(),
  }),
}
`

const veliteConfig = (kind: string): string => `import {defineConfig, s} from 'velite'
export default defineConfig({
  root: 'content',
  markdown: {copyLinkedFiles: false},
  collections: {posts: {name: 'Post', pattern: '**/*.md', schema: s.object({title: s.string(), slug: s.string(), body: s.${kind}()})}},
})
`

const collectionsConfig = (
  bodies: boolean,
): string => `import {defineCollection, defineConfig} from '@content-collections/core'
${bodies ? `import {compileMarkdown} from '@content-collections/markdown'` : ''}
import {z} from 'zod'
const posts = defineCollection({
  name: 'posts', directory: 'content', include: '**/*.md',
  schema: z.object({title: z.string(), slug: z.string(), content: z.string()}),
  ${bodies ? 'transform: async (document, context) => ({...document, html: await compileMarkdown(context, document)}),' : ''}
})
export default defineConfig({content: [posts]})
`

const builder = (config: string): string => `import {createBuilder} from '@content-collections/core'
const builder = await createBuilder('${config}')
await builder.build()
`
