import type {Format} from '@copydesk/schema'
import {atom} from './atom/index.ts'
import {html} from './html/index.ts'
import {json} from './json/index.ts'
import {jsonFeed} from './json-feed/index.ts'
import {jsonLd} from './json-ld/index.ts'
import {markdown} from './markdown/index.ts'
import {page} from './page/index.ts'
import {plainText} from './plain-text/index.ts'
import {portableText} from './portable-text/index.ts'
import {rss} from './rss/index.ts'
import {text} from './text/index.ts'
import {wxr} from './wxr/index.ts'

/** Every built-in format. Add one here: `convert`, `detect`, the laws and the docs read this list. */
export const formats: readonly Format[] = [
  portableText,
  jsonLd,
  jsonFeed,
  atom,
  rss,
  wxr,
  json,
  markdown,
  html,
  page,
  text,
  plainText,
]
