import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

/** What the sources say of an interface or type, and of the members of an interface. */
export interface DocComment {
  readonly text: string
  readonly members: ReadonlyMap<string, string>
}

/** The folders whose types become definitions. */
const folders = ['blocks', 'documents', 'inlines', 'parts', 'scalars']
const source = fileURLToPath(new URL('../../packages/schema/src/', import.meta.url))

/** The doc comments of the vocabulary, by the name of the type. Members count those inherited. */
export function docComments(): ReadonlyMap<string, DocComment> {
  const declared = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>()
  for (const folder of folders)
    for (const name of readdirSync(`${source}${folder}`).sort()) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
      const path = `${source}${folder}/${name}`
      const text = readFileSync(path, 'utf8')
      for (const node of ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true).statements) {
        if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue
        if (!exported(node)) continue
        if (declared.has(node.name.text))
          throw new Error(`Cannot tell the types named ${node.name.text} apart, expected one`)
        declared.set(node.name.text, node)
      }
    }
  const members = (name: string): ReadonlyMap<string, string> => {
    const node = declared.get(name)
    if (!node || !ts.isInterfaceDeclaration(node)) return new Map()
    const parents = node.heritageClauses?.flatMap(({types}) => types) ?? []
    const inherited = parents.flatMap(({expression}) => [...members(expression.getText())])
    const own = node.members.flatMap((member): readonly (readonly [string, string])[] => {
      const text = comment(member)
      return member.name && text ? [[member.name.getText(), text]] : []
    })
    return new Map([...inherited, ...own])
  }
  return new Map(
    [...declared].map(([name, node]) => [name, {text: comment(node), members: members(name)}]),
  )
}

const exported = (node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): boolean =>
  node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) ?? false

/** The comment's words on one line, with `{@link X}` as `X`. */
function comment(node: ts.Node): string {
  const [last] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1)
  return (ts.getTextOfJSDocComment(last?.comment) ?? '')
    .replaceAll(/\{@link\s+([^}\s]+)\s*\}/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
