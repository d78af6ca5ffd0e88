import {inlineTypes, type Origin, type Provenance, pointer, type Span, walk} from '@copydesk/schema'
import type {ParsedFile} from '../commands/parse.ts'
import {type Manner, mannerOfField, mannerOfRole} from './role-style.ts'

/** A part of a source with one label: a role, a field or a node. Without one it is syntax. */
export interface Stretch {
  readonly span: Span
  readonly label?: string | undefined
  readonly manner?: Manner | undefined
}

/** A source tiled by labels: by roles where a reader extracted, else by where each field stands. */
export function toStretches(
  {documents, provenance}: Pick<ParsedFile, 'documents' | 'provenance'>,
  length: number,
): readonly Stretch[] {
  if (provenance) return fromProvenance(provenance)
  const marks: Mark[] = []
  for (const result of documents) {
    if (!result.origin) continue
    markFields(result.ok ? result.value : result.draft, result.origin, marks)
    if (result.ok) markNodes(result.value, result.origin, marks)
  }
  return tile(marks, length)
}

interface Mark extends Span {
  readonly label: string
}

const fromProvenance = (provenance: Provenance): readonly Stretch[] =>
  provenance.map(({span, role}) => ({span, label: role, manner: mannerOfRole(role)}))

/** The members of a document, each with its key. Those that hold blocks are marked block by block. */
function markFields(value: unknown, origin: Origin, marks: Mark[]): void {
  if (typeof value !== 'object' || value === null) return
  for (const name of Object.keys(value)) {
    const at = pointer(name)
    const [key] = origin.spans(at, 'key')
    const spans = blockFields.has(name) ? [] : origin.spans(at)
    if (key && spans.length === 0) marks.push({...key, label: name})
    for (const span of spans) {
      const start = key && key.end <= span.start ? key.start : span.start
      marks.push({start, end: span.end, label: name})
    }
  }
}

const blockFields: ReadonlySet<string> = new Set([
  'body',
  'lead',
  'sections',
  'children',
  'signOff',
])

function markNodes(value: Parameters<typeof walk>[0], origin: Origin, marks: Mark[]): void {
  for (const {node, at} of walk(value)) {
    if (at === '' || unmarked.has(node.type)) continue
    for (const span of origin.spans(at)) marks.push({...span, label: node.type})
    if (!('heading' in node)) continue
    for (const span of origin.spans(`${at}/heading`)) marks.push({...span, label: 'heading'})
  }
}

/** What would only clutter: the words of a paragraph, the cells of a table, the items of a list. */
const unmarked: ReadonlySet<string> = new Set([
  ...inlineTypes,
  'tableRow',
  'tableCell',
  'listItem',
  'line',
])

/** Lay marks over each other, the inner ones on top, so that they tile the source. */
function tile(marks: readonly Mark[], length: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  const open: Mark[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    closeUntil(mark.start)
    emit(mark.start)
    open.push(mark)
  }
  closeUntil(length)
  emit(length)
  return stretches

  function closeUntil(place: number): void {
    for (let top = open.at(-1); top && top.end <= place; top = open.at(-1)) {
      emit(top.end)
      open.pop()
    }
  }

  function emit(end: number): void {
    if (end <= at) return
    const label = open.at(-1)?.label
    const named = label === undefined ? {} : {label, manner: mannerOfField(label)}
    stretches.push({span: {start: at, end}, ...named})
    at = end
  }
}
