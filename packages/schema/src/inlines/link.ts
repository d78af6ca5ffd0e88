import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'
import type {Inline} from './index.ts'

/** Linked words. The URL is absent where the source shows a link but not its target. */
export interface Link<Child = Inline> {
  readonly type: 'link'
  readonly url?: Url | undefined
  /** What a pointer shows over the link. */
  readonly title?: Text | undefined
  /** A link inside a link is resolved by `normalize`: the inner one wins, as in HTML parsers. */
  readonly children: readonly Child[]
}

/** The schema of {@link Link}, around these children. */
export function link<Child>(
  children: z.ZodType<readonly Child[]>,
  id: string,
): z.ZodType<Link<Child>> {
  return z
    .strictObject({
      type: z.literal('link'),
      url: url.optional(),
      title: text.optional(),
      children,
    } satisfies Fields<Link<Child>>)
    .meta({id})
}
