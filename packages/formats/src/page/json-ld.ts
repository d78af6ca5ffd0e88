import type {ClaimField} from '@copydesk/text'

/** A script longer than this is not read. */
const longest = 1_000_000
/** Values looked at in one script, however many it holds. */
const mostNodes = 20_000

/** What one block of JSON-LD says of the page’s own article. */
export function claimsOfJsonLd(script: string): readonly (readonly [ClaimField, string])[] {
  if (script.length > longest) return []
  const root = parseJson(script)
  if (root === undefined) return []
  const nodes = nodesOf(root)
  const people = new Map<string, string>()
  for (const node of nodes) {
    const id = text(get(node, '@id'))
    const name = text(get(node, 'name'))
    if (id !== undefined && name !== undefined) people.set(id, name)
  }
  const article = nodes.find(isArticle) ?? nodes.find(isPageNode)
  if (!article) return []
  const claims: (readonly [ClaimField, string])[] = []
  const say = (field: ClaimField, value: unknown): void => {
    for (const one of list(value).slice(0, 60)) {
      const words = text(one)
      if (words !== undefined && words.trim() !== '') claims.push([field, words.trim()])
    }
  }
  say('headline', get(article, 'headline'))
  say('headline', get(article, 'alternativeHeadline'))
  if (isArticle(article)) say('headline', get(article, 'name'))
  say('dek', get(article, 'description'))
  say('dek', get(article, 'abstract'))
  say('body', get(article, 'articleBody'))
  say('publishedAt', get(article, 'datePublished'))
  say('updatedAt', get(article, 'dateModified'))
  say('section', get(article, 'articleSection'))
  say('language', get(article, 'inLanguage'))
  say('url', get(article, 'url'))
  const named = (value: unknown): readonly string[] =>
    list(value).flatMap((one): readonly string[] => {
      const name =
        text(one) ?? text(get(one, 'name')) ?? people.get(text(get(one, '@id')) ?? '\u0000')
      return name === undefined ? [] : [name]
    })
  for (const key of ['author', 'creator']) say('author', named(get(article, key)))
  say('site', named(get(article, 'publisher')))
  for (const key of ['keywords', 'about', 'mentions'])
    for (const words of named(get(article, key)))
      say('topic', key === 'keywords' ? words.slice(0, 4000).split(/[,;]/) : words)
  return claims
}

/** JSON as pages hold it: line breaks in strings and comment marks around it are forgiven. */
function parseJson(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .trim()
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|;)$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    try {
      return JSON.parse(bare.replace(/[\u0000-\u001f]/g, ' '))
    } catch {
      return undefined
    }
  }
}

/** The nodes that may be about the page, the outer ones first. Lists of other pages are left out. */
function nodesOf(root: unknown): readonly object[] {
  const found: object[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const node = queue[at]
    if (Array.isArray(node)) queue.push(...node.slice(0, 1000))
    else if (typeof node === 'object' && node !== null) {
      found.push(node)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'author'])
        if (key !== 'liveBlogUpdate' && Object.hasOwn(node, key)) queue.push(get(node, key))
    }
  }
  return found
}

const get = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? Reflect.get(node, key)
    : undefined

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const text = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof get(value, '@value') === 'string'
      ? String(get(value, '@value'))
      : undefined

const typesOf = (node: object): readonly string[] =>
  list(get(node, '@type')).flatMap((type) => (typeof type === 'string' ? [type] : []))

const isArticle = (node: object): boolean =>
  typesOf(node).some((type) => /(?:Article|Posting|Report|Review|Recipe)$/.test(type)) &&
  get(node, 'headline') !== undefined

const isPageNode = (node: object): boolean =>
  typesOf(node).some((type) => /(?:Article|Posting|Report|WebPage)$/.test(type))
