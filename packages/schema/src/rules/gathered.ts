import {type Pointer, pointer} from '../contracts/pointer.ts'
import type {Document} from '../documents/index.ts'
import {inlineTypes} from '../inlines/index.ts'
import {isNode, type Node, type NodeMap, partsOf} from '../tree/node.ts'
import {words} from '../tree/to-root.ts'
import type {RuleContext} from './rule.ts'

/** A value inside of a document, and what it stands in: its place is made only where it is told. */
export interface Spot<T = unknown> {
  readonly value: T
  readonly step: string | number
  readonly around: Spot | undefined
  /** The member that holds the list in which this stands, where no spot was made for the list. */
  readonly list?: string | undefined
}

/** A text that readers are given in one piece, such as a headline, a paragraph or a caption. */
export interface RunningText {
  /** A break is a blank; code, a picture and a reference to a note are one `\uFFFC` each. */
  readonly text: string
  /** What holds it: a member by its name (`headline`, `caption`), or a node (`paragraph`). */
  readonly kind: string
  readonly spot: Spot
  /** Its words, without code. */
  readonly parts: readonly Part[]
}

/** One text node, or the whole text of a member that is a string. */
export interface Part {
  readonly value: string
  /** Where it begins in the running text. */
  readonly start: number
  readonly spot: Spot
}

/** What rules look at, gathered in one walk that they share. */
export interface Gathered {
  /** The nodes of a type, in reading order; of texts there are only `texts`. */
  of<K extends Exclude<keyof NodeMap, 'text'>>(type: K): readonly Spot<NodeMap[K]>[]
  /** In reading order. Code blocks, foreign markup and notes for staff are no copy. */
  readonly texts: readonly RunningText[]
  /** All texts, a line for each: to see in one look whether signs are in any of them. */
  readonly whole: string
}

/** What stands in a document: gathered once for all rules that run together. */
export const gathered = (document: Document, {gathered}: RuleContext): Gathered =>
  gathered ?? gather(document)

/** The place of a spot. */
export function placeOf(spot: Spot): Pointer {
  const steps: (string | number)[] = []
  for (let one = spot; one.around; one = one.around) {
    steps.push(one.step)
    if (one.list !== undefined) steps.push(one.list)
  }
  return pointer(...steps.reverse())
}

/** The place of a part's words: a text node holds them in a member of its own. */
export function placeOfPart({spot}: Part): Pointer {
  const at = placeOf(spot)
  return typeof spot.value === 'string' ? at : `${at}/value`
}

const inline: ReadonlySet<string> = new Set(inlineTypes)
const none: readonly never[] = []

/** Walk a document once. Documents are no deeper than `limits.treeDepth`. */
export function gather(document: Document): Gathered {
  const texts: RunningText[] = []
  const byType = new Map<string, Spot<Node>[]>()
  enterNode(document, {value: document, step: '', around: undefined})
  return new GatheredOnce(texts, byType)

  function enterNode(node: Node, spot: Spot<Node>): void {
    note(node, spot)
    for (const part of partsOf(node)) {
      const value: unknown = Reflect.get(node, part)
      if (value === undefined || part === 'editorNotes') continue
      if (!Array.isArray(value)) enter(value, part, spot)
      else if (!isRunning(value)) enterList(value, part, spot)
      else if (part === 'children') enterRunning(value, part, spot, spot, node.type)
      else enter(value, part, spot)
    }
  }

  function note({type}: Node, spot: Spot<Node>): void {
    const same = byType.get(type)
    if (same) same.push(spot)
    else byType.set(type, [spot])
  }

  function enterList(members: readonly unknown[], list: string, around: Spot): void {
    if (!isNode(members[0])) {
      enter(members, list, around)
      return
    }
    for (let step = 0; step < members.length; step++) {
      const value = members[step]
      if (isNode(value)) enterNode(value, {value, step, around, list})
    }
  }

  function enter(value: unknown, step: string | number, around: Spot): void {
    if (typeof value === 'string') {
      if (typeof step !== 'string' || !words.has(step)) return
      const spot = {value, step, around}
      texts.push({text: value, kind: step, spot, parts: [{value, start: 0, spot}]})
    } else if (typeof value !== 'object' || value === null) return
    else if (isRunning(value)) {
      const spot: Spot = {value, step, around}
      enterRunning(
        value,
        undefined,
        spot,
        spot,
        String(typeof step === 'number' ? around.step : step),
      )
    } else if (Array.isArray(value)) {
      const spot = {value, step, around}
      for (let index = 0; index < value.length; index++) enter(value[index], index, spot)
    } else if (isNode(value)) enterNode(value, {value, step, around})
    else {
      const spot = {value, step, around}
      for (const [name, member] of Object.entries(value)) enter(member, name, spot)
    }
  }

  function enterRunning(
    members: readonly Node[],
    list: string | undefined,
    around: Spot,
    spot: Spot,
    kind: string,
  ): void {
    const parts: Part[] = []
    const pieces: string[] = []
    flatten(members, list, around, 0, pieces, parts)
    // Joined rather than added up, so that it is one string to those who go through its characters.
    const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('')
    texts.push({text, kind, spot, parts})
  }

  /** The length of the text so far. */
  function flatten(
    members: readonly Node[],
    list: string | undefined,
    around: Spot,
    before: number,
    pieces: string[],
    parts: Part[],
  ): number {
    let length = before
    for (let step = 0; step < members.length; step++) {
      const value = members[step]
      if (!value) continue
      const spot = {value, step, around, list}
      if (value.type === 'text') {
        parts.push({value: value.value, start: length, spot})
        pieces.push(value.value)
        length += value.value.length
        continue
      }
      note(value, spot)
      if ('children' in value && value.children) {
        length = flatten(value.children, 'children', spot, length, pieces, parts)
        continue
      }
      if (value.type === 'image') enter(value.alt, 'alt', spot)
      pieces.push(value.type === 'break' ? ' ' : '\uFFFC')
      length++
    }
    return length
  }
}

/**
 * A class, since V8 puts the getter of an object literal where only a full collection finds that it is
 * dead: until then it would keep the whole document.
 */
class GatheredOnce implements Gathered {
  readonly texts: readonly RunningText[]
  readonly #byType: ReadonlyMap<string, readonly Spot<Node>[]>
  #whole: string | undefined

  constructor(texts: readonly RunningText[], byType: ReadonlyMap<string, readonly Spot<Node>[]>) {
    this.texts = texts
    this.#byType = byType
  }

  get whole(): string {
    this.#whole ??= this.texts.map(({text}) => text).join('\n')
    return this.#whole
  }

  of<K extends Exclude<keyof NodeMap, 'text'>>(type: K): readonly Spot<NodeMap[K]>[] {
    // Under the name of a type stand the nodes of that type.
    return (this.#byType.get(type) ?? none) as readonly Spot<NodeMap[K]>[]
  }
}

function isRunning(value: unknown): value is readonly Node[] {
  if (!Array.isArray(value)) return false
  const first: unknown = value[0]
  return (
    typeof first === 'object' && first !== null && 'type' in first && inline.has(String(first.type))
  )
}
