import type {Preset} from '@copydesk/markdown'
import type {RealFile} from './corpus.ts'

/** A file with a fault, and the files that it takes to be one. */
export interface Planted {
  readonly told: RealFile
  readonly others: readonly RealFile[]
}

const own: Preset = {fields: {}}

/** The beginning of a real file's text, without its markup: what the planted files say. */
function textOf({source}: RealFile): string {
  const body = source.slice(source.indexOf('\n---\n', 3) + 5)
  const found = /^[A-Z][^\n<>[\]`*_|"“”:]{30,}/m.exec(body)
  return found?.[0].trim() ?? 'The boat left the quay at six.'
}

const file = (file: string, head: string, body: string): RealFile => ({
  file,
  source: `---\n${head}\n---\n\n${body}\n`,
  preset: own,
})

const feedback = (from: RealFile, kind: string, more = ''): RealFile =>
  file(`feedback/${from.file}`, `type: feedback\nkind: ${kind}`, `${textOf(from)} ${more}`)

/** Faults that take a file of another type than a blog's, or other files beside it. */
export const wholeFiles: {
  readonly [code: string]: ((from: RealFile, index: number) => Planted) | undefined
} = {
  'access-missing': (from, index) => ({
    told: file(
      `briefs/${from.file}`,
      `headline: A\nseries:\n  name: The Wick ${index}`,
      textOf(from),
    ),
    others: [
      file(
        `briefs/other-${from.file}`,
        `headline: B\nseries:\n  name: The Wick ${index}\naccess: subscribers`,
        textOf(from),
      ),
    ],
  }),
  'contributor-unknown': (from, index) => ({
    told: file(
      `articles/${from.file}`,
      `headline: A\nbyline:\n  contributors:\n    - ref: ada-lnud-${index}`,
      textOf(from),
    ),
    others: [
      file(
        `contributors/${index}.md`,
        `type: contributor\nid: ada-lund-${index}\nname: Ada Lund`,
        '',
      ),
    ],
  }),
  'embargo-after-expiry': (from) => ({
    told: file(
      `articles/${from.file}`,
      'headline: A\nembargoUntil: 2026-02-01\nexpiresAt: 2026-01-01',
      textOf(from),
    ),
    others: [],
  }),
  'feedback-personal-data': (from, index) => ({
    told: feedback(
      from,
      'letter',
      index % 2 === 0 ? 'Write to ada.lund@post.example.' : 'Ring +44 20 7946 0991.',
    ),
    others: [],
  }),
  'id-duplicate': (from, index) => ({
    told: file(`articles/b-${from.file}`, `headline: A\nid: story-${index}`, textOf(from)),
    others: [file(`articles/a-${from.file}`, `headline: B\nid: story-${index}`, textOf(from))],
  }),
  'poem-single-line': (from) => ({
    told: file(`articles/${from.file}`, 'headline: A', `\`\`\`poem\n${textOf(from)}\n\`\`\``),
    others: [],
  }),
  'review-without-rating': (from) => ({told: feedback(from, 'review'), others: []}),
  'section-empty': (from) => ({
    told: file(
      `briefs/${from.file}`,
      'type: brief\nheadline: A',
      `## Sea\n\n## Land\n\n${textOf(from)}`,
    ),
    others: [],
  }),
  'slug-duplicate': (from, index) => ({
    told: {
      ...from,
      file: `b/${from.file}`,
      source: from.source.replace(/^slug: .*$/m, `slug: planted-${index}`),
    },
    others: [
      {
        ...from,
        file: `a/${from.file}`,
        source: from.source.replace(/^slug: .*$/m, `slug: planted-${index}`),
      },
    ],
  }),
  'topic-loop': (from, index) => ({
    told: file(
      `topics/b-${from.file}`,
      `type: topic\nid: b-${index}\nname: B\nbroader: [a-${index}]`,
      '',
    ),
    others: [
      file(
        `topics/a-${from.file}`,
        `type: topic\nid: a-${index}\nname: A\nbroader: [b-${index}]`,
        '',
      ),
    ],
  }),
  'topic-unknown': (from, index) => ({
    told: file(
      `articles/${from.file}`,
      `headline: A\ntopics:\n  - id: fery-${index}`,
      textOf(from),
    ),
    others: [file(`topics/${index}.md`, `type: topic\nid: ferry-${index}\nname: Ferry`, '')],
  }),
}
