import {codeNames, codes} from '@copydesk/schema'
import {toJson} from '../report/to-json.ts'
import type {ExitCode, Io} from './io.ts'

/** Print the catalogue of codes. */
export async function runCodes({out}: Io): Promise<ExitCode> {
  await out.write(toJson(codeNames.map((code) => ({code, ...codes[code]}))))
  return 0
}
