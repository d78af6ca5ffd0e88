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
}

/** What stands in a document: gathered once for all rules that run together. */
export const gathered = (document: Document, {gathered}: RuleContext): Gathered =>
  gathered ?? gather(document)

/** The place of a spot. */
export function placeOf(spot: Spot): Pointer {
  const steps: (string | number)[] = []
  for (let one = spot; one.around; one = one.around) steps.push(one.step)
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
  return {
    texts,
    // Under the name of a type stand the nodes of that type.
    of: <K extends keyof NodeMap>(type: K) =>
      (byType.get(type) ?? none) as readonly Spot<NodeMap[K]>[],
  }

  function enterNode(node: Node, spot: Spot<Node>): void {
    note(node, spot)
    for (const part of partsOf(node)) {
      const value: unknown = Reflect.get(node, part)
      if (value === undefined || part === 'editorNotes') continue
      if (part === 'children' && isRunning(value)) {
        const inside: Spot = {value, step: part, around: spot}
        enterRunning(value, inside, spot, node.type)
      } else enter(value, part, spot)
    }
  }

  function note({type}: Node, spot: Spot<Node>): void {
    const same = byType.get(type)
    if (same) same.push(spot)
    else byType.set(type, [spot])
  }

  function enter(value: unknown, step: string | number, around: Spot): void {
    if (typeof value === 'string') {
      if (typeof step !== 'string' || !words.has(step)) return
      const spot = {value, step, around}
      texts.push({text: value, kind: step, spot, parts: [{value, start: 0, spot}]})
    } else if (typeof value !== 'object' || value === null) return
    else if (isRunning(value)) {
      const spot: Spot = {value, step, around}
      enterRunning(value, spot, spot, String(typeof step === 'number' ? around.step : step))
    } else if (Array.isArray(value)) {
      const spot = {value, step, around}
      for (let index = 0; index < value.length; index++) enter(value[index], index, spot)
    } else if (isNode(value)) enterNode(value, {value, step, around})
    else {
      const spot = {value, step, around}
      for (const [name, member] of Object.entries(value)) enter(member, name, spot)
    }
  }

  function enterRunning(list: readonly Node[], inside: Spot, spot: Spot, kind: string): void {
    const parts: Part[] = []
    const text = flatten(list, inside, '', parts)
    texts.push({text, kind, spot, parts})
  }

  function flatten(list: readonly Node[], around: Spot, before: string, parts: Part[]): string {
    let text = before
    for (let step = 0; step < list.length; step++) {
      const value = list[step]
      if (!value) continue
      if (value.type === 'text') {
        parts.push({value: value.value, start: text.length, spot: {value, step, around}})
        text += value.value
        continue
      }
      const spot = {value, step, around}
      note(value, spot)
      if ('children' in value && value.children) {
        const inside: Spot = {value: value.children, step: 'children', around: spot}
        text = flatten(value.children, inside, text, parts)
        continue
      }
      if (value.type === 'image') enter(value.alt, 'alt', spot)
      text += value.type === 'break' ? ' ' : '\uFFFC'
    }
    return text
  }
}

function isRunning(value: unknown): value is readonly Node[] {
  if (!Array.isArray(value)) return false
  const first: unknown = value[0]
  return (
    typeof first === 'object' && first !== null && 'type' in first && inline.has(String(first.type))
  )
}
