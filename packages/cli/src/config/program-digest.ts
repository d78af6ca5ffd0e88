import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {digest} from '../cache/digest.ts'

/**
 * A digest of a configuration that is a program: of its text and of all files that it imports by a
 * relative path, and of what those import. Nothing where it imports what only running it would tell.
 * Packages are told by the lockfile's text, where there is one beside it.
 */
export function programDigest(path: string): string | undefined {
  const texts: string[] = []
  const seen = new Set<string>()
  const waiting = [path]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = found(next)
    if (!file) return
    if (seen.has(file.path)) continue
    seen.add(file.path)
    texts.push(file.text)
    const all = imports(file.text)
    if (!all) return
    for (const name of all) {
      if (name.startsWith('.')) waiting.push(resolve(dirname(file.path), name))
    }
  }
  for (const name of ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']) {
    texts.push(read(resolve(dirname(path), name)) ?? '')
  }
  return digest(texts.join('\0'))
}

/** The specifiers of a module; nothing where one is made while it runs. */
function imports(text: string): readonly string[] | undefined {
  const calls = [...text.matchAll(/\b(?:import|require)\s*\(\s*([^)]{0,200})/g)]
  const literal = calls.map(([, inside = '']) => /^(['"])([^'"]*)\1/.exec(inside)?.[2])
  if (literal.some((name) => name === undefined)) return
  const said = [...text.matchAll(/\b(?:from|import)\s*(['"])([^'"\n]{1,500})\1/g)]
  return [...said.map(([, , name = '']) => name), ...literal.flatMap((name) => name ?? [])]
}

/** A module by its path, also where its extension is left out or is that of its output. */
function found(path: string): {readonly path: string; readonly text: string} | undefined {
  const bare = path.replace(/\.[cm]?js$/, '')
  const endings = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js']
  for (const candidate of [path, ...endings.map((ending) => bare + ending)]) {
    const text = read(candidate)
    if (text !== undefined) return {path: candidate, text}
  }
  return
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
