import {astro} from './astro.ts'
import {ghost} from './ghost.ts'
import {hugo} from './hugo.ts'
import {jekyll} from './jekyll.ts'
import {pelican} from './pelican.ts'
import type {Preset} from './preset.ts'
import {zola} from './zola.ts'

/** The front matter of other houses, by the name of the house. */
export const presets: {
  readonly [K in 'jekyll' | 'hugo' | 'zola' | 'astro' | 'velite' | 'ghost' | 'pelican']: Preset
} = {jekyll, hugo, zola, astro, velite: astro, ghost, pelican}
