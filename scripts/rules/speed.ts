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
  console.log(`${documents.length} documents, ${characters} characters of markdown`)
  console.log(`a loop over 6,000 characters takes ${loop().toFixed(1)} µs on this machine now\n`)
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

/** How fast the machine is while others use it: rules are to be compared with this. */
function loop(): number {
  const text = 'The last ferry leaves earlier from Monday on. '.repeat(150).slice(0, 6000)
  let blanks = 0
  const go = (): void => {
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x20) blanks++
  }
  for (let round = 0; round < 1000; round++) go()
  const before = cpuUsage()
  for (let round = 0; round < 1000; round++) go()
  return blanks > 0 ? cpuUsage(before).user / 1000 : 0
}

function facts(name: string, own: {readonly [code: string]: ProjectRule | undefined}): void {
  measure(name, ({document, context}) => Object.keys(collectFacts(own, document, context)).length)
}

/**
 * Microseconds for 6 kB in the quickest of the rounds: the others had to share the machine. Two go
 * before, for the compiler.
 */
function measure(name: string, run: (one: (typeof documents)[number]) => number): number {
  let count = 0
  for (let round = 0; round < 2; round++) for (const one of documents) count += run(one)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = cpuUsage()
    for (let again = 0; again < 3; again++) for (const one of documents) count += run(one)
    least = Math.min(least, cpuUsage(before).user / 3)
  }
  const each = least / documents.length
  const perSize = (least / characters) * 6000
  console.log(
    `${name.padEnd(28)}${each.toFixed(2).padStart(11)}${perSize.toFixed(2).padStart(9)}${count < 0 ? '!' : ''}`,
  )
  return perSize
}
