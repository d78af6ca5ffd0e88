import {cpuUsage} from 'node:process'
import {parseMarkdown} from '@copydesk/markdown'
import {nativeEngine} from '@copydesk/markdown/native'
import {
  collectFacts,
  type Document,
  gather,
  type ProjectRule,
  projectRules,
  type Rule,
  type RuleContext,
  rules,
} from '@copydesk/schema'
import {now} from './check-files.ts'
import {realFiles} from './corpus.ts'

/** CPU microseconds of each rule over real documents, read before: for a document, and for 6 kB of them. */
const rounds = 8
const engine = nativeEngine()
const documents: {readonly document: Document; readonly context: RuleContext}[] = []
let characters = 0
for (const [index, {source, preset}] of realFiles().entries()) {
  if (index % 4 !== 0) continue
  const remember: Rule = (document, context) => {
    characters += source.length
    documents.push({document, context: {...context, now, gathered: gather(document)}})
    return []
  }
  parseMarkdown(source, {engine, preset, rules: {'scripts/remember': remember}})
}

if (documents.length > 0) {
  console.log(`${documents.length} documents, ${characters} characters of markdown\n`)
  console.log(`${'rule'.padEnd(28)}µs/document  µs/6 kB`)
  let total = measure('(the walk they share)', ({document}) => gather(document).texts.length)
  for (const [code, rule] of Object.entries<Rule | undefined>(rules)) {
    if (rule) total += measure(code, ({document, context}) => [...rule(document, context)].length)
  }
  console.log(
    `${'rules over one document'.padEnd(28)}${''.padStart(11)}${total.toFixed(1).padStart(9)}\n`,
  )
  for (const [code, rule] of Object.entries<ProjectRule | undefined>(projectRules)) {
    if (rule) facts(`${code}: facts`, {[code]: rule})
  }
  facts('facts of all, shared', projectRules)
}

function facts(name: string, own: {readonly [code: string]: ProjectRule | undefined}): void {
  measure(name, ({document, context}) => Object.keys(collectFacts(own, document, context)).length)
}

/** Microseconds for 6 kB. Two rounds go before, for the compiler. */
function measure(name: string, run: (one: (typeof documents)[number]) => number): number {
  let count = 0
  for (let round = 0; round < 2; round++) for (const one of documents) count += run(one)
  const before = cpuUsage()
  for (let round = 0; round < rounds; round++) for (const one of documents) count += run(one)
  const {user} = cpuUsage(before)
  const each = user / rounds / documents.length
  const perSize = (user / rounds / characters) * 6000
  console.log(
    `${name.padEnd(28)}${each.toFixed(2).padStart(11)}${perSize.toFixed(2).padStart(9)}${count < 0 ? '!' : ''}`,
  )
  return perSize
}
