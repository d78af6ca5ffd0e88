/** Names from other houses that can only mean one thing: they are read as ours, and told. */
export const readAs: ReadonlyMap<string, string> = new Map([
  ['title', 'headline'],
  ['description', 'dek'],
  ['date', 'publishedAt'],
])

/** Names from other houses and languages that may mean ours, as {@link fold} leaves them. */
const hints: {readonly [field: string]: readonly string[]} = {
  headline: [
    ...['titel', 'titre', 'titulo', 'titolo', 'tytul', 'rubrik', 'uberschrift', 'name', 'hed'],
    ...['heading', 'header', 'linktitle', 'posttitle'],
  ],
  byline: [
    ...['author', 'authors', 'by', 'writer', 'autor', 'autorin', 'autoren', 'auteur', 'autrice'],
    ...['autora', 'autores', 'autore', 'forfatter', 'forfattare', 'contributors', 'credit'],
  ],
  dek: [
    ...['standfirst', 'subtitle', 'subheadline', 'subheading', 'subhed', 'summary', 'excerpt'],
    ...[
      'abstract',
      'lede',
      'intro',
      'teaser',
      'deck',
      'untertitel',
      'vorspann',
      'chapo',
      'chapeau',
    ],
    ...['soustitre', 'subtitulo', 'entradilla', 'sottotitolo', 'sommario', 'ingress'],
  ],
  kicker: ['eyebrow', 'label', 'dachzeile', 'surtitre', 'antetitulo', 'occhiello'],
  publishedAt: [
    ...['published', 'publisheddate', 'publishdate', 'publicationdate', 'pubdate', 'pubdatetime'],
    ...['dateposted', 'datepublished', 'publishedon', 'datum', 'fecha', 'data', 'created'],
  ],
  updatedAt: [
    ...['updated', 'updateddate', 'dateupdated', 'modified', 'datemodified', 'lastmod'],
    ...['lastmodified', 'lastmodifiedat', 'lastupdated', 'moddatetime', 'aktualisiert'],
  ],
  embargoUntil: ['embargo', 'embargoed', 'sperrfrist', 'releasedate'],
  expiresAt: ['expires', 'expiry', 'expirydate', 'unpublishdate'],
  language: ['lang', 'locale', 'sprache', 'langue', 'idioma', 'lingua'],
  url: ['permalink', 'canonical', 'canonicalurl', 'link', 'href'],
  topics: [
    ...['tags', 'tag', 'keywords', 'schlagworte', 'schlagworter', 'motscles', 'etiquetas', 'temas'],
  ],
  section: ['category', 'categories', 'desk', 'department', 'ressort', 'rubrique', 'seccion'],
  image: ['cover', 'coverimage', 'heroimage', 'hero', 'featuredimage', 'featureimage', 'picture'],
  rights: ['copyright', 'license', 'licence'],
  editorNotes: ['notes', 'note', 'editornote'],
  related: ['links', 'seealso', 'relatedposts'],
  status: ['draft', 'state'],
  edition: ['issue', 'number', 'ausgabe'],
}

const fieldOf: ReadonlyMap<string, string> = new Map(
  Object.entries(hints).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)

/** The field that a name from elsewhere may mean. */
export const otherName = (name: string): string | undefined =>
  readAs.get(name) ?? fieldOf.get(fold(name))

/** All those names. */
export const otherNames: readonly string[] = [...readAs.keys(), ...fieldOf.keys()]

/** A name in lower case, without hyphens, underscores and accents. */
const fold = (name: string): string =>
  name.length > longest
    ? name
    : name
        .normalize('NFD')
        .replace(/[\p{M}\p{Pd}_.\s]/gu, '')
        .toLowerCase()

const longest = 64
