import {relative, resolve} from 'node:path'
import {globsOf} from '../config/collection-of.ts'
import type {Config} from '../config/config.ts'

/** Where to look when nobody says it: in the collections, or else in the folder. */
export function wantedBy({collections = {}}: Config, home: string, folder: string): string[] {
  const from = (glob: string): string => relative(folder, resolve(home, glob)).replaceAll('\\', '/')
  const globs = Object.values(collections).flatMap((one) => globsOf(one).wanted)
  return [...new Set(globs.map(from))]
}
