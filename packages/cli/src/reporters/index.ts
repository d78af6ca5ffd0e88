import {github} from './github.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import {ndjson} from './ndjson.ts'
import {pretty} from './pretty.ts'
import type {MakeReporter} from './reporter.ts'
import {sarif} from './sarif.ts'

/** Every reporter by its name. Add one here. */
export const reporters: {readonly [name: string]: MakeReporter} = {
  pretty,
  github,
  sarif,
  junit,
  json,
  ndjson,
  markdown,
  html,
}
