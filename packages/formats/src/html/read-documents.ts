import {
  check,
  cutDiagnostics,
  type Diagnostic,
  type Document,
  documentTypes,
  type Limits,
  type Origin,
  type Parsed,
  type ParseOptions,
  type Pointer,
  type Result,
  type Span,
  sortDiagnostics,
  steps,
} from '@copydesk/schema'
import {shapeOf} from './documents.ts'
import {type OpenReader, openReader} from './read/open-reader.ts'
import {readShape} from './shape.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement, isText} from './tree.ts'

/** What a reading of a source is told. */
export interface Settings {
  readonly source: string
  readonly limits: Limits
  readonly rules: ParseOptions['rules']
}

/** The documents that say they are, or else one article of all that is shown. */
export function readDocuments(nodes: readonly HtmlNode[], settings: Settings): Parsed {
  const roots = findRoots(nodes)
  if (roots.length === 0) return {documents: [readArticle(nodes, settings)], diagnostics: []}
  return {
    documents: roots.map((root) => readDocument(root, settings)),
    diagnostics: tellOutside(nodes, new Set(roots), settings),
  }
}

const types: ReadonlySet<string> = new Set(documentTypes)

/** The elements that say which document they are. */
function findRoots(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const roots: HtmlElement[] = []
  const open = nodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    if (types.has(attribute(node, 'data-document') ?? '')) roots.push(node)
    else for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return roots
}

function readDocument(root: HtmlElement, settings: Settings): Result<Document> {
  const opened = openReader([root], settings)
  const type = attribute(root, 'data-document') as Document['type'] // one of them
  const draft = {type, ...readShape(shapeOf(type), root, opened.reader)}
  return conclude(opened.reader.place(draft, root), opened, settings)
}

function readArticle(nodes: readonly HtmlNode[], settings: Settings): Result<Document> {
  const opened = openReader(nodes, settings)
  let headline: string | undefined
  let body: readonly object[] = []
  const place: {element?: HtmlElement} = {}
  const context = {
    marks: [],
    headingDepth: 2 as const,
    get headline() {
      return headline === undefined
        ? (text: string, element: HtmlElement) => {
            headline = text
            place.element = element
          }
        : undefined
    },
  }
  body = opened.reader.blocks(nodes, context)
  const draft = {type: 'article', ...(headline ? {headline} : {}), body}
  const end = settings.source.length
  return conclude(opened.reader.place(draft, {start: 0, end}), opened, settings, place.element)
}

function conclude(
  draft: object,
  {reader, places, tellRest}: OpenReader,
  settings: Settings,
  headline?: HtmlElement,
): Result<Document> {
  const {source, limits, rules} = settings
  tellRest()
  const origin = originOf(draft, places, headline)
  const checked = check(draft, {source, limits, rules, origin})
  const diagnostics = cutDiagnostics(
    sortDiagnostics([...reader.diagnostics, ...checked.diagnostics]),
    limits.diagnostics,
  )
  return {...checked, diagnostics, origin}
}

/** Where values were read: nodes have places of their own, and what is in them has theirs. */
function originOf(
  draft: object,
  places: ReadonlyMap<object, Span>,
  headline: HtmlElement | undefined,
): Origin {
  return {
    spans(at: Pointer) {
      if (at === '/headline' && headline?.sourceCodeLocation) {
        const {startOffset, endOffset} = headline.sourceCodeLocation
        return [{start: startOffset, end: endOffset}]
      }
      let value: unknown = draft
      for (const step of steps(at)) {
        if (typeof value !== 'object' || value === null) return []
        value = Reflect.get(value, step)
      }
      const span = typeof value === 'object' && value !== null ? places.get(value) : undefined
      return span ? [span] : []
    },
  }
}

/** What is shown beside the documents is no part of any. */
function tellOutside(
  nodes: readonly HtmlNode[],
  roots: ReadonlySet<HtmlNode>,
  settings: Settings,
): readonly Diagnostic[] {
  const {reader} = openReader([], settings)
  const open = nodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) {
      if (node.value.trim() !== '') {
        reader.report('block-misplaced', 'text beside the documents', node, {
          expected: 'all text in a document',
        })
      }
    } else if (isElement(node) && !roots.has(node) && node.tagName !== 'title') {
      for (const child of node.childNodes.toReversed()) open.push(child)
    }
  }
  return reader.diagnostics
}
