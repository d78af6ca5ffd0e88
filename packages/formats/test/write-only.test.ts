import {
  accesses,
  alignments,
  cadences,
  check,
  type Document,
  embedKinds,
  type Format,
  feedbackInputs,
  feedbackKinds,
  genres,
  type Loss,
  mediaKinds,
  moderations,
  normalize,
  type Pointer,
  roles,
  statuses,
  type Written,
  weekdays,
} from '@copydesk/schema'
import {anyDocument, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formats} from '../src/index.ts'
import {type Leaf, leavesOf, replaceLeaves} from './leaves.ts'

type Writer = Format & Required<Pick<Format, 'serialize'>>
const isWriteOnly = (format: Format): format is Writer =>
  format.serialize !== undefined && format.parse === undefined
const writeOnly = formats.filter(isWriteOnly).map((format) => [format.name, format] as const)

const anyHeld = ({holds}: Format) => anyDocument.filter(({type}) => holds.includes(type))

function write(format: Writer, document: Document, staff: boolean): Written {
  const written = format.serialize([document], {staff})
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  return written.value
}

/** Whether a place is told as gone, itself or with something around it. */
function isGone(losses: readonly Loss[], at: Pointer): boolean {
  return losses.some(
    (loss) => !('became' in loss) && (at === loss.at || at.startsWith(`${loss.at}/`)),
  )
}

/** A document with a word of its own in each string that may hold one, and where each is. */
function withCanaries(document: Document): readonly [Document, ReadonlyMap<Pointer, string>] {
  const canaries = new Map<Pointer, string>()
  let changed: Document = document
  for (const {at, value} of leavesOf(document)) {
    if (typeof value !== 'string') continue
    const canary =
      /^\d{4}(?:$|-\d\d(?:$|-))/.test(value) && isDate(at)
        ? `${1000 + canaries.size}-01-01`
        : `qz${canaries.size}zq`
    const replaced = check(replaceLeaves(changed, new Map([[at, canary]])), {rules: {}})
    if (!replaced.ok) continue
    canaries.set(at, canary)
    changed = replaced.value
  }
  return [changed, canaries]
}

const isDate = (at: Pointer): boolean => /(?:At|Until|date|time)$/.test(at)

describe.each(writeOnly)('%s, write-only', (name, format) => {
  test('law: each string is in the output, or told as gone and not there', () => {
    assertLaw(
      `${name} canaries`,
      fc.property(anyHeld(format), fc.boolean(), (document, staff) => {
        const [planted, canaries] = withCanaries(normalize(document))
        const {text, losses} = write(format, planted, staff)
        for (const [at, canary] of canaries) {
          expect([at, text.includes(canary)]).toEqual([at, !isGone(losses, `/0${at}`)])
        }
      }),
      {runs: 300},
    )
  })

  test('law: what is told as gone changes nothing in the output, and all else does', () => {
    assertLaw(
      `${name} leaves`,
      fc.property(anyHeld(format), fc.boolean(), fc.nat(), (document, staff, choice) => {
        const normal = normalize(document)
        const leaves = leavesOf(normal).filter(({value}) => value !== null)
        const leaf = leaves[choice % Math.max(1, leaves.length)]
        if (!leaf) return
        const other = otherValue(normal, leaf)
        if (!other) return
        const before = write(format, normal, staff)
        const after = write(format, other, staff)
        const at = `/0${leaf.at}`
        const approximated = [before, after].some(({losses}) =>
          losses.some((loss) => loss.at === at && 'became' in loss),
        )
        // The status and the embargo decide whether the document goes out at all.
        const outOrIn = isGone(before.losses, '/0') !== isGone(after.losses, '/0')
        if (approximated || outOrIn) return
        const gone = [before, after].map(({losses}) => isGone(losses, at))
        const same = before.text === after.text
        // A name can be said by the printed byline, and its other value not: it then is told after.
        if (gone[0] !== gone[1]) return
        expect([at, same]).toEqual([at, gone[0]])
      }),
    )
  })
})

const vocabularies: readonly (readonly string[])[] = [
  roles, statuses, genres, accesses, cadences, weekdays, mediaKinds, embedKinds, moderations,
  feedbackKinds, feedbackInputs, alignments, ['poet', 'translator'], ['person', 'organization'],
] // biome-ignore format: a table

/** The same document with another value at one place, in its normal form, if there is one. */
function otherValue(document: Document, {at, value}: Leaf): Document | undefined {
  // Beyond 2^53 a number and the next are one.
  for (const candidate of candidates(value).filter((one) => one !== value)) {
    const replaced = check(replaceLeaves(document, new Map([[at, candidate]])), {rules: {}})
    if (replaced.ok && isAlike(normalize(replaced.value), document))
      return normalize(replaced.value)
  }
  return undefined
}

/** The change is the value's alone: no other member came or went with it. */
const isAlike = (a: Document, b: Document): boolean => leavesOf(a).length === leavesOf(b).length

function candidates(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1, 7, 3]
  if (typeof value === 'boolean') return [!value]
  if (typeof value !== 'string' || value === 'none') return []
  const listed = vocabularies.find((words) => words.includes(value)) ?? []
  // A column that is set as none is set left, and says nothing.
  const words = listed.filter((word) => word !== value && word !== 'none' && word !== 'left')
  return [...words, 'qzzq', '3001-01-01']
}
