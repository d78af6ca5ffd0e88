import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['@copydesk/source'],
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  strict: true,
  skipLibCheck: true,
  types: [],
}

/** Compile a file that stands beside this one, checked against the package as its users see it. */
function compile(source: string, more: ts.CompilerOptions = {}) {
  const path = fileURLToPath(new URL('consumer.mts', import.meta.url))
  const all = {...options, ...more}
  const host = ts.createCompilerHost(all)
  const {getSourceFile, fileExists, readFile} = host
  host.fileExists = (name) => name === path || fileExists(name)
  host.readFile = (name) => (name === path ? source : readFile(name))
  host.getSourceFile = (name, ...rest) =>
    name === path
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2023)
      : getSourceFile(name, ...rest)
  const program = ts.createProgram([path], all, host)
  const file = program.getSourceFile(path)
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
  let emitted = ''
  program.emit(file, (name, text) => {
    if (name.endsWith('consumer.mjs')) emitted = text
  })
  const messages = found.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  return {emitted, messages}
}

const use = `export const title = (article: Article): string => article.headline ?? article.body[0]?.type ?? ''`

test.each([
  ['import type', `import type {Article} from '@copydesk/schema'`, {}],
  [
    'import type, verbatim',
    `import type {Article} from '@copydesk/schema'`,
    {verbatimModuleSyntax: true},
  ],
  ['inline type', `import {type Article} from '@copydesk/schema'`, {}],
  ['a plain import', `import {Article} from '@copydesk/schema'`, {}],
])('%s: importing types only leaves no import at run time', (_, line, more) => {
  const {emitted, messages} = compile(`${line}\n${use}\n`, more)
  expect(messages).toEqual([])
  expect(emitted).toContain('article.headline')
  expect(emitted).not.toMatch(/import|require|copydesk/u)
})

test('the types are the real ones, and a value does leave an import', () => {
  const wrong = compile(
    `import type {Article} from '@copydesk/schema'\nexport const a: Article = {type: 'brief', body: []}\n`,
  )
  expect(wrong.messages.join()).toContain(`Type '"brief"' is not assignable to type '"article"'`)
  const value = compile(`export {article} from '@copydesk/schema'\n`)
  expect(value.messages).toEqual([])
  expect(value.emitted).toContain('@copydesk/schema')
})
