import type {Format} from '@copydesk/schema'
import {json} from './json/index.ts'

/** Every built-in format. Add one here: `convert`, `detect`, the laws and the docs read this list. */
export const formats: readonly Format[] = [json]
