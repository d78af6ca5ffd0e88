import {type Document, type Verse, walk} from '@copydesk/schema'
import type {GoldPoem} from './gold.ts'
import type {Judge} from './judge.ts'
import {words} from './words.ts'

/** The first poem of a document, wherever it stands. */
export function judgePoem(
  gold: GoldPoem | undefined,
  document: Document | undefined,
  {ask, same, tell}: Judge,
): void {
  if (!gold) return
  const poem = document && firstPoem(document)
  const by = (role: string): string | undefined =>
    poem?.credits?.find((credit) => credit.role === role)?.name
  ask('poem.title', gold.title, poem?.title)
  ask('poem.author', gold.author, by('poet'))
  ask('poem.translator', gold.translator, by('translator'))
  ask('poem.epigraphSource', gold.epigraphSource, words([poem?.source, poem?.epigraph]), 'holds')
  const stanzas = poem?.children ?? []
  const lines = stanzas.flatMap(({children}) => children.map((line) => same(words(line))))
  const right = [gold.lines, rebroken(gold)].map((reading) => reading.map(same))
  const agrees = right.some((reading) => reading.join('\n') === lines.join('\n'))
  const wrong = lines.find((line, index) => line !== right[0]?.[index]) ?? ''
  tell('poem.lines', agrees, `${gold.lines.length} lines`, `${lines.length} lines; ${wrong}`)
  const lengths = stanzas.map(({children}) => children.length)
  ask('poem.stanzas', gold.stanzas?.join(', '), lengths.join(', '))
}

function firstPoem(document: Document): Verse | undefined {
  for (const {node} of walk(document)) if (node.type === 'poem') return node
  return undefined
}

/** The lines broken again before each phrase that the note quotes: each breaks the first that holds it. */
function rebroken({lines, linesNote = ''}: GoldPoem): readonly string[] {
  const left = new Set(linesNote.split("'").filter((_, index) => index % 2 === 1))
  return lines.flatMap((line) => {
    const phrase = [...left].find((text) => line.indexOf(` ${text}`) > 0)
    if (phrase === undefined) return [line]
    left.delete(phrase)
    const at = line.indexOf(` ${phrase}`)
    return [line.slice(0, at), line.slice(at + 1)]
  })
}
