import type {Document, Provenance, Result} from '@copydesk/schema'
import {judgeFoot} from './foot.ts'
import type {Gold} from './gold.ts'
import {judgeHead} from './head.ts'
import {makeJudge, type Verdict} from './judge.ts'
import {judgePoem} from './poem.ts'
import {untiled} from './provenance.ts'
import {judgeSections} from './sections.ts'

/** Every field of a page's gold, with what the reader has there. */
export function judgePage(
  gold: Gold,
  source: string,
  reading: Result<Document> & {readonly provenance: Provenance},
): readonly Verdict[] {
  const judge = makeJudge(gold)
  const document = reading.ok ? reading.value : undefined
  const piece = document?.type === 'article' || document?.type === 'brief' ? document : undefined
  judge.ask('kind', gold.kind, document?.type)
  judgeHead(gold, piece, judge)
  judgeSections(gold.sections, piece?.type === 'brief' ? piece : undefined, judge)
  judgePoem(gold.poem, document, judge)
  judgeFoot(gold, piece, reading.diagnostics, judge)
  const gap = untiled(reading.provenance, source.length)
  judge.tell('provenance', gap === '', 'tiles the source once', gap)
  return judge.verdicts
}
