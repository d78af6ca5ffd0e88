import {existsSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A tool that checks content as part of a build, set up over a folder of it. */
export interface Peer {
  readonly name: string
  /** The program and its arguments, to be run in the project. */
  readonly command: readonly [string, ...string[]]
  /** A folder of its own, with what configures it. */
  readonly project: string
  /** Whether a second run has a cache to use. */
  readonly keeps: boolean
}

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url))
const astro = fileURLToPath(new URL('../../astro/node_modules/', import.meta.url))

/** The Node that Astro asks for, from the registry: later than ours. */
const laterNode = join(
  astro,
  'node/node_modules',
  `node-${process.platform}-${process.arch}/bin/node`,
)

/** Every peer that is installed, each set up below `folder` over the markdown in `content`. */
export function setUpPeers(folder: string, content: string): readonly Peer[] {
  const base = JSON.stringify(content)
  // This one takes no path from the root. All projects stand beside each other.
  const below = JSON.stringify(relative(join(folder, 'peer-0'), content))
  const velite = (body: string): {readonly [name: string]: string} => ({
    'velite.config.js': `import {defineCollection, defineConfig, s} from 'velite'
const articles = defineCollection({
  name: 'Article', pattern: '**/*.md',
  schema: s.object({title: s.string(), slug: s.string(), body: ${body}}),
})
export default defineConfig({root: ${base}, output: {data: '.velite', clean: true}, markdown: {copyLinkedFiles: false}, collections: {articles}})
`,
  })
  const collections = (body: string): {readonly [name: string]: string} => ({
    'content-collections.ts': `import {defineCollection, defineConfig} from '@content-collections/core'
import {compileMarkdown} from '@content-collections/markdown'
import {z} from 'zod'
const articles = defineCollection({
  name: 'articles', directory: ${below}, include: '**/*.md',
  schema: z.object({title: z.string(), slug: z.string(), content: z.string()}),
  ${body}
})
export default defineConfig({content: [articles]})
`,
    'build.mjs': `import {createBuilder} from '@content-collections/core'
const builder = await createBuilder('content-collections.ts')
builder.on('_error', ({error}) => { throw error })
await builder.build()
`,
  })
  const peers: Peer[] = []
  const add = (
    name: string,
    files: {readonly [name: string]: string},
    {
      command,
      keeps = false,
      from = modules,
    }: Pick<Peer, 'command'> & {keeps?: boolean; from?: string},
  ): void => {
    const project = join(folder, `peer-${peers.length}`)
    mkdirSync(join(project, 'src'), {recursive: true})
    symlinkSync(from, join(project, 'node_modules'))
    writeFileSync(join(project, 'package.json'), '{"type": "module", "private": true}\n')
    for (const [path, text] of Object.entries(files)) writeFileSync(join(project, path), text)
    peers.push({name, command, project, keeps})
  }
  const runVelite = [process.execPath, join(modules, 'velite/bin/velite.js'), 'build'] as const
  const runCollections = [process.execPath, 'build.mjs'] as const
  add('Velite, s.raw', velite('s.raw()'), {command: [...runVelite]})
  add('Velite, s.markdown', velite('s.markdown()'), {command: [...runVelite]})
  add('content-collections', collections(''), {command: [...runCollections]})
  add(
    'content-collections, markdown',
    collections(
      'transform: async (article, context) => ({...article, html: await compileMarkdown(context, article)}),',
    ),
    {command: [...runCollections], keeps: true},
  )
  if (!existsSync(laterNode)) return peers
  add(
    'Astro, sync',
    {
      'astro.config.mjs': 'export default {}\n',
      'src/content.config.mjs': `import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {z} from 'astro/zod'
export const collections = {
  articles: defineCollection({
    loader: glob({pattern: '**/*.md', base: ${base}}),
    schema: z.object({title: z.string(), slug: z.string()}).loose(),
  }),
}
`,
    },
    {command: [laterNode, join(astro, 'astro/bin/astro.mjs'), 'sync'], keeps: true, from: astro},
  )
  return peers
}
