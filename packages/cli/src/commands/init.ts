/** What is known of a folder: the names of what stands in it, and where its markdown is. */
export interface Surroundings {
  /** Files and folders of the folder itself. */
  readonly names: readonly string[]
  /** The markdown below it, by paths with slashes. */
  readonly markdown: readonly string[]
  /** Names of the packages that its manifest asks for. */
  readonly packages: readonly string[]
}

/** A configuration to begin with. */
export interface FirstConfig {
  /** What the folder was taken for: `hugo`, or `plain`. */
  readonly kind: string
  /** The name and the text of the file. */
  readonly name: string
  readonly text: string
}

interface Kind {
  readonly kind: string
  readonly is: (around: Omit<Surroundings, 'markdown'>) => boolean
  /** Where such a site keeps its content, the likeliest first. */
  readonly folders: readonly string[]
  readonly preset: string
}

const has =
  (...wanted: readonly string[]) =>
  ({names}: Pick<Surroundings, 'names'>): boolean =>
    wanted.some((name) => names.includes(name))

const asksFor =
  (name: string) =>
  ({packages}: Pick<Surroundings, 'packages'>): boolean =>
    packages.includes(name)

/** Sites that are known, the surest signs first. */
const kinds: readonly Kind[] = [
  {
    kind: 'velite',
    is: asksFor('velite'),
    folders: ['content', 'src/content', 'posts'],
    preset: 'velite',
  },
  {kind: 'astro', is: asksFor('astro'), folders: ['src/content', 'src/pages'], preset: 'astro'},
  {
    kind: 'hugo',
    is: has('hugo.toml', 'hugo.yaml', 'hugo.json', 'archetypes'),
    folders: ['content'],
    preset: 'hugo',
  },
  {
    kind: 'jekyll',
    is: has('_config.yml', '_config.yaml', '_posts'),
    folders: ['_posts', '_drafts', 'collections/_posts'],
    preset: 'jekyll',
  },
  {kind: 'pelican', is: has('pelicanconf.py'), folders: ['content'], preset: 'pelican'},
  {kind: 'ghost', is: asksFor('ghost'), folders: ['content'], preset: 'ghost'},
]

/** The site that a folder is, where its files or its packages say so: its name, which is its preset's. */
export const siteOf = (around: Omit<Surroundings, 'markdown'>): string | undefined =>
  kinds.find(({is}) => is(around))?.preset

/** The configuration that a folder seems to want: one collection for each folder of its content. */
export function firstConfig(around: Surroundings): FirstConfig {
  const kind = kinds.find(({is}) => is(around)) ?? {kind: 'plain', folders: [], preset: undefined}
  const root = kind.folders.find((folder) => isIn(around.markdown, folder))
  const groups = groupsOf(around.markdown, root)
  const preset = kind.preset === undefined ? {} : {preset: kind.preset}
  const collections = Object.fromEntries(
    groups.map(({name, files}) => [name, {files, type: 'article', ...preset}]),
  )
  const config = groups.length === 0 ? {rules: {}} : {collections}
  return {
    kind: kind.kind,
    name: 'copydesk.config.json',
    text: `${JSON.stringify(config, null, 2)}\n`,
  }
}

const isIn = (markdown: readonly string[], folder: string): boolean =>
  markdown.some((path) => path.startsWith(`${folder}/`))

/** The folders below a root that hold markdown, each a collection; the root where it holds some itself. */
function groupsOf(
  markdown: readonly string[],
  root: string | undefined,
): readonly {readonly name: string; readonly files: string}[] {
  const prefix = root === undefined ? '' : `${root}/`
  const inside = markdown.filter((path) => path.startsWith(prefix))
  const parts = inside.map((path) => path.slice(prefix.length).split('/'))
  if (inside.length === 0) return []
  // A readme beside folders is about the repository; of a site every page is content.
  const loose = parts.filter(([name = ''], index) => {
    return parts[index]?.length === 1 && (root !== undefined || !isAbout(name))
  })
  const folders = [
    ...new Set(parts.flatMap((one) => (one.length > 1 ? [one[0] ?? ''] : []))),
  ].sort()
  if (loose.length > 0 || folders.length > most) {
    const name = (root ?? 'articles').split('/').at(-1)?.replace(/^_/, '') ?? 'articles'
    return [{name, files: `${prefix}**/*.md`}]
  }
  return folders.map((name) => ({name, files: `${prefix}${name}/**/*.md`}))
}

const isAbout = (name: string): boolean =>
  /^(?:readme|changelog|contributing|license|code_of_conduct|security)\.md$/i.test(name)

/** Collections written at the most. */
const most = 12
