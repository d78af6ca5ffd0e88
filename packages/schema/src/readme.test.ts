import {fileURLToPath} from 'node:url'
import {format} from 'node:util'
import {fences} from '@copydesk/testkit'
import ts from 'typescript'
import {expect, test} from 'vitest'
import * as zod from 'zod'
import * as schema from './index.ts'

const readme = 'packages/schema/readme.md'
const programs = fences(readme).filter(({lang}) => lang === 'ts')
const fileName = (line: number): string =>
  fileURLToPath(new URL(`readme-line-${line}.ts`, import.meta.url))

test('the programs of the readme compile', () => {
  const sources = new Map(programs.map(({line, value}) => [fileName(line), value]))
  const base = ts.readConfigFile(
    fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url)),
    ts.sys.readFile,
  )
  const {options} = ts.parseJsonConfigFileContent(base.config, ts.sys, '.')
  const host = ts.createCompilerHost(options)
  const {getSourceFile, fileExists, readFile} = host
  host.fileExists = (path) => sources.has(path) || fileExists.call(host, path)
  host.readFile = (path) => sources.get(path) ?? readFile.call(host, path)
  host.getSourceFile = (path, language) => {
    const source = sources.get(path)
    return source === undefined
      ? getSourceFile.call(host, path, language)
      : ts.createSourceFile(path, source, language)
  }
  const program = ts.createProgram([...sources.keys()], options, host)
  const messages = [...sources.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    return [...program.getSemanticDiagnostics(file), ...program.getSyntacticDiagnostics(file)].map(
      ({messageText}) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
  expect(programs.length).toBeGreaterThan(3)
  expect(messages).toEqual([])
})

test.each(programs)('$heading, line $line: the program prints what its comments say', ({value}) => {
  const compilerOptions = {module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023}
  const {outputText} = ts.transpileModule(value, {compilerOptions})
  const modules: {readonly [name: string]: unknown} = {'@copydesk/schema': schema, zod}
  const printed: string[] = []
  const log = (...values: readonly unknown[]): void => {
    printed.push(format(...values))
  }
  new Function('require', 'exports', 'console', outputText)(
    (name: string) => modules[name],
    {},
    {log},
  )
  const promised = [...value.matchAll(/(?:^|\) )\/\/ (.*)$/gm)].map(([, said]) => said)
  expect(printed).toEqual(promised)
})
