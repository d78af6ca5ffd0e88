import {
  checkNormal,
  type Diagnostic,
  type Document,
  fail,
  type Parsed,
  type ParseOptions,
  quoted,
  type Result,
  report,
  type Span,
} from '@copydesk/schema'
import {toOrigin} from '../json/place.ts'
import {readEntries} from '../json/read-entries.ts'
import {type Graph, openGraph} from './graph.ts'
import type {Node} from './node.ts'
import {documentOf, readers} from './read-document.ts'
import {view} from './view.ts'

type Locate = (at: string) => Span | undefined

/** Read JSON-LD: a node, a list or a graph. Nodes that are no documents are told. */
export function parseJsonLd(source: string, options: ParseOptions = {}): Parsed {
  const {entries, diagnostics} = readEntries(source, options)
  const told = [...diagnostics]
  const documents = entries.flatMap((entry): readonly Result<Document>[] => {
    if (!entry.ok) return [fail([entry.diagnostic])]
    told.push(...entry.repeated)
    const origin = toOrigin(entry.place)
    const graph = openGraph(entry.value)
    const locate: Locate = (at) => origin.spans(at)[0]
    return graph.nodes.flatMap(({node, at}) => readNode(node, at, graph, locate, options, told))
  })
  return {documents, diagnostics: told}
}

function readNode(
  node: Node,
  at: string,
  graph: Graph,
  locate: Locate,
  {limits, rules}: ParseOptions,
  told: Diagnostic[],
): readonly Result<Document>[] {
  const found: Diagnostic[] = []
  const looked = view(node, at, graph, found)
  const type = documentOf(looked.types)
  const whole = locate(at)
  if (type === undefined) {
    const types = looked.types.slice(0, 5).join(', ')
    const details = {expected: 'an article, issue, review, comment, person or term'}
    told.push(
      report('markup-foreign', `node of type ${quoted(types)}`, {
        ...details,
        ...(whole ? {span: whole} : {}),
      }),
    )
    return []
  }
  const draft = readers[type](looked)
  looked.close()
  const own = found.map(({at: place = '', ...rest}): Diagnostic => {
    const span = locate(place) ?? locate(parentOf(place)) ?? whole
    return span ? {...rest, span} : rest
  })
  // What the rules find has the place of the whole node: there is no copy to point to but its texts.
  const origin = {spans: () => (whole ? [whole] : [])}
  const checked = checkNormal(draft, {origin, limits, rules})
  return [{...checked, diagnostics: [...own, ...checked.diagnostics]}]
}

const parentOf = (at: string): string => at.slice(0, at.lastIndexOf('/'))
