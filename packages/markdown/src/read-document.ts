import type {Diagnostic, Limits, Origin} from '@copydesk/schema'
import {bodyReaders} from './body-reader.ts'
import {documentCodecs} from './documents/index.ts'
import type {Engine} from './engine/engine.ts'
import type {FrontMatter} from './front-matter/read-front-matter.ts'
import {readHead} from './front-matter/read-head.ts'
import {splitFrontMatter} from './front-matter/split.ts'
import {parseBody} from './parse-body.ts'
import {applyCustoms} from './presets/apply-customs.ts'
import {fromFileName} from './presets/file-name.ts'
import type {Preset} from './presets/preset.ts'
import {toOrigin} from './trace/to-origin.ts'
import {readingOf} from './trace/trace.ts'

/** A document as it was read, unchecked. */
export interface ReadDocument {
  readonly draft: unknown
  readonly origin: Origin | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Whether there is front matter that could not be read, so that nothing is known to be missing. */
  readonly unread: boolean
  /** The lists of blocks in the draft that are known to be in their normal form. */
  readonly settled?: ReadonlySet<unknown> | undefined
}

/** How a file's house writes, and the file's path. */
export interface House {
  readonly preset?: Preset | undefined
  readonly path?: string | undefined
}

/** Read front matter and body. `exceeds` says what of a body no engine is to see. */
export function readDocument(
  source: string,
  engine: Engine,
  limits: Limits,
  exceeds: (body: number) => Diagnostic | undefined,
  {preset, path}: House = {},
): ReadDocument {
  const {head: place, body, diagnostics} = splitFrontMatter(source, preset)
  const found = [...diagnostics]
  const tell = (diagnostic: Diagnostic) => {
    found.push(diagnostic)
  }
  const over = exceeds(body)
  if (over)
    return {draft: undefined, origin: undefined, diagnostics: [...found, over], unread: true}
  const root = parseBody(source.slice(body), engine)
  const {body: reader, settled} = bodyReaders({source, start: body, root, engine, limits}, tell)
  const before = found.length
  const article: FrontMatter = {type: preset?.type ?? 'article', said: {}}
  const head = (place && readHead(source, place, reader, preset)) ?? article
  const unread = diagnostics.length > 0 || (head === article && found.length > before)
  const {type} = head
  const named = preset ? fromFileName(path, preset, source.length) : {}
  const said = {...named, ...head.said}
  const isDefined = (identifier: string) => reader.definition(identifier) !== undefined
  const nodes = preset
    ? applyCustoms(root.children, preset, said['headline']?.value, isDefined)
    : root.children
  const inside = documentCodecs[type].read(nodes, said, reader)
  const whole = {start: 0, end: source.length}
  const {value, trace} = readingOf(whole, {type}, {...said, ...inside})
  return {draft: value, origin: toOrigin(trace), diagnostics: found, unread, settled}
}
