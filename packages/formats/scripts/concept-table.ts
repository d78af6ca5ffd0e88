import {
  append,
  blockTypes,
  type Document,
  documentTypes,
  type Format,
  inlineTypes,
  type Loss,
  normalize,
  type Pointer,
  resolve,
  type Timestamp,
  walk,
} from '@copydesk/schema'
import {leavesOf} from '../test/leaves.ts'
import {everything} from './everything.ts'

type Writer = Format & Required<Pick<Format, 'serialize'>>
const isWriter = (format: Format): format is Writer => format.serialize !== undefined

/** After the embargo of the document that has everything. */
const now: Timestamp = '2025-12-01T00:00Z'

const base = Object.keys(everything.topic).filter((key) => key in everything.article)

/** What of the vocabulary each format keeps, as markdown tables: what converting says. */
export function conceptTables(formats: readonly Format[]): string {
  const writers = formats.filter(isWriter)
  const documents = documentTypes.map((type) => {
    const own = Object.keys(everything[type]).filter((key) => isOwn(type, key))
    const rows = own.map((key) => [key, [type], [append('', key)]] as const)
    return table(`Of a document \`${type}\``, rows, writers)
  })
  const common = base.filter((key) => key !== 'type')
  const every = common.map((key) => {
    // A poem has nothing beside these; a format that holds none has them in its articles.
    const types = key in everything.poem ? (['poem', 'article'] as const) : (['article'] as const)
    return [key, types, [append('', key)]] as const
  })
  return [
    table('Of every document', every, writers),
    ...documents,
    table(
      'Blocks',
      blockTypes.map((type) => [type, ['article'], placesOf(type)] as const),
      writers,
    ),
    table(
      'Inlines',
      inlineTypes.map((type) => [type, ['article'], placesOf(type)] as const),
      writers,
    ),
  ].join('\n')
}

function isOwn(type: Document['type'], key: string): boolean {
  if (base.includes(key)) return false
  return type !== 'brief' || !(key in everything.article)
}

const placesOf = (type: string): readonly Pointer[] =>
  [...walk(normalize(everything.article))].flatMap(({node, at}) => (node.type === type ? [at] : []))

type Row = readonly [name: string, types: readonly Document['type'][], places: readonly Pointer[]]

function table(title: string, rows: readonly Row[], writers: readonly Writer[]): string {
  const lines = rows.map(([name, types, places]) => {
    const cells = writers.map((writer) => {
      const type = types.find((one) => writer.holds.includes(one))
      return type === undefined ? '–' : fate(writer, everything[type], places)
    })
    return `| \`${name}\` | ${cells.join(' | ')} |`
  })
  const names = writers.map(({name}) => `[${name}](${name}.md)`)
  const rule = `|---|${writers.map(() => '---|').join('')}`
  return [`### ${title}`, '', `| | ${names.join(' | ')} |`, rule, ...lines, ''].join('\n')
}

/** What becomes of a concept in a format. */
function fate(writer: Writer, document: Document, places: readonly Pointer[]): string {
  const written = writer.serialize([document], {now})
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  const losses = written.value.losses.map((loss) => ({...loss, at: loss.at.slice('/0'.length)}))
  const leaves = places.flatMap((place) => leavesOf(resolve(normalize(document), place), place))
  // A document that became others as a whole: what of it is still said in them is there.
  const [whole] = losses.flatMap((loss) =>
    loss.at === '' && 'became' in loss ? [loss.became] : [],
  )
  const said = whole === undefined ? undefined : new Set(leavesOf(whole, '').map(wordOf))
  const gone = leaves.filter(
    (leaf) => losses.some((loss) => isGone(loss, leaf.at)) || said?.has(wordOf(leaf)) === false,
  )
  const changed = losses.some(
    ({at, reason}) => isChange(reason) && (at === '' || places.some((place) => within(at, place))),
  )
  if (leaves.length > 0 && gone.length === leaves.length) {
    const withheld = losses.some(({at, reason}) => reason === 'withheld' && places.includes(at))
    return withheld ? 'withheld' : 'dropped'
  }
  if (gone.length > 0) return 'in part'
  return changed ? 'changed' : 'kept'
}

const wordOf = ({value}: {readonly value: unknown}): string => JSON.stringify(value)

const isGone = ({at, reason}: Loss, leaf: Pointer): boolean => !isChange(reason) && within(leaf, at)

const isChange = (reason: Loss['reason']): boolean =>
  reason === 'flattened' || reason === 'approximated'

const within = (at: Pointer, place: Pointer): boolean => at === place || at.startsWith(`${place}/`)
