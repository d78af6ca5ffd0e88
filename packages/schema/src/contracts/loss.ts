import type {Json} from '../scalars/json.ts'
import type {Pointer} from './pointer.ts'

/**
 * One thing a format could not hold. `dropped`: it is gone. `withheld`: it was kept inside the house.
 * `flattened` and `approximated`: it is there as `became`, poorer or changed.
 */
export type Loss =
  | {readonly at: Pointer; readonly reason: 'dropped' | 'withheld'}
  | {readonly at: Pointer; readonly reason: 'flattened' | 'approximated'; readonly became: Json}
