import {quoted, report, type Span, type Verse} from '@copydesk/schema'
import type {BlockReader} from '../blocks/block-codec.ts'
import {listOf, type Reading, readingOf, traced} from '../trace/trace.ts'

type Said = {readonly [name: string]: Reading | undefined}

const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|([^\s"]*)))?\s*/y
const roles = ['poet', 'translator'] as const
const known = ['title', 'language', ...roles, 'byline', 'source', 'epigraph']

/**
 * What the info line of a poem's fence says: `title="…" poet="…" translator="…" language="…"`, with
 * `byline` for the poet, and a `source` and an `epigraph` of one line.
 */
export function readInfoLine(info: string, fence: Span, reader: BlockReader): Said {
  const line = reader.source.slice(fence.start, fence.end).split(/[\r\n]/, 1)[0] ?? ''
  const found = new Map<string, Reading<string>>()
  attribute.lastIndex = 0
  for (let match = attribute.exec(info); match; match = attribute.exec(info)) {
    const [whole, name = '', double, bare = ''] = match
    const index = line.indexOf(whole.trimEnd())
    const start = fence.start + Math.max(0, index)
    const span = index < 0 ? fence : {start, end: start + whole.trimEnd().length}
    const value = (double ?? bare).trim()
    if (!known.includes(name)) {
      const expected = known.map((one) => `\`${one}\``).join(', ')
      const what = `attribute ${quoted(name)} of \`poem\``
      reader.report(report('directive-attribute-unknown', what, {span, expected}))
    } else if (value !== '' && !found.has(name)) found.set(name, {value, trace: traced(span)})
  }
  const credits = roles.flatMap((role) => {
    const name = found.get(role) ?? (role === 'poet' ? found.get('byline') : undefined)
    return name ? [readingOf(name.trace.spans[0] ?? fence, {role}, {name})] : []
  })
  return {
    title: found.get('title'),
    language: found.get('language'),
    credits: credits.length > 0 ? listOf([fence], credits) : undefined,
    source: readSource(found.get('source'), fence),
    epigraph: readEpigraph(found.get('epigraph'), fence, reader),
  }
}

/** A source that is a URL, or the title of the work. */
function readSource(said: Reading<string> | undefined, fence: Span): Reading | undefined {
  if (!said) return
  const name = /^https?:\/\/\S+$/i.test(said.value) ? 'url' : 'title'
  return readingOf(said.trace.spans[0] ?? fence, {}, {[name]: said})
}

/** An epigraph of one paragraph: a line of running text. */
function readEpigraph(
  said: Reading<string> | undefined,
  fence: Span,
  reader: BlockReader,
): Reading | undefined {
  if (!said) return
  const span = said.trace.spans[0] ?? fence
  const children = reader.line({text: said.value, span, exact: false})
  if (children.value.length === 0) return
  return listOf([span], [readingOf(span, {type: 'paragraph'}, {children})])
}

/** The info line for what a poem says of itself, or `undefined` where it takes a header. */
export function writeInfoLine(verse: Verse): string | undefined {
  const {title, language, credits = [], source, epigraph} = verse
  if (source || epigraph || credits.some(({ref}) => ref !== undefined)) return
  const order = credits.map(({role}) => role).join()
  if (!['', 'poet', 'translator', 'poet,translator'].includes(order)) return
  const said = [
    ['title', title] as const,
    ...credits.map(({role, name}) => [role, name] as const),
    ['language', language] as const,
  ]
  const values = said.flatMap(([, value]) => value ?? [])
  if (values.some((value) => /["\\&`]/.test(value))) return
  return said.map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`)).join('')
}
