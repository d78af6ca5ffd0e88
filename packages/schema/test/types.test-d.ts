import {
  type Article,
  type article,
  type Block,
  type BlockMap,
  blockTypes,
  type CheckOptions,
  type Child,
  check,
  checkAsync,
  children,
  type Document,
  type DocumentMap,
  type document,
  type documentSchemas,
  type Emphasis,
  fail,
  type Inline,
  type InlineMap,
  type Link,
  normalize,
  type Phrase,
  type phrase,
  type Result,
  succeed,
  type Text,
  walk,
  withoutUndefined,
} from '@copydesk/schema'
import {expectTypeOf} from 'vitest'
import * as z from 'zod'

// a schema gives its interface, by zod's inference and by Standard Schema's
expectTypeOf<z.infer<typeof article>>().toEqualTypeOf<Article>()
expectTypeOf<z.infer<typeof document>>().toEqualTypeOf<Document>()
expectTypeOf<z.infer<(typeof documentSchemas)['brief']>>().toEqualTypeOf<DocumentMap['brief']>()
type Standard = NonNullable<(typeof article)['~standard']['types']>
expectTypeOf<Standard['output']>().toEqualTypeOf<Article>()

// the maps are closed and complete: each key is the name of its type
type Named<M> = {readonly [K in keyof M]: M[K] extends {readonly type: K} ? true : false}
expectTypeOf<Named<BlockMap>[keyof BlockMap]>().toEqualTypeOf<true>()
expectTypeOf<Named<InlineMap>[keyof InlineMap]>().toEqualTypeOf<true>()
expectTypeOf<Named<DocumentMap>[keyof DocumentMap]>().toEqualTypeOf<true>()
expectTypeOf<Block['type']>().toEqualTypeOf<keyof BlockMap>()
expectTypeOf<Inline['type']>().toEqualTypeOf<keyof InlineMap>()
expectTypeOf<Document['type']>().toEqualTypeOf<keyof DocumentMap>()
expectTypeOf(blockTypes).toEqualTypeOf<readonly (keyof BlockMap)[]>()

// a type's name narrows
expectTypeOf<Extract<Block, {readonly type: 'heading'}>['depth']>().toEqualTypeOf<
  2 | 3 | 4 | 5 | 6
>()
expectTypeOf<Extract<Document, {readonly type: 'poem'}>>().toEqualTypeOf<DocumentMap['poem']>()

// marks hold what they stand in
expectTypeOf<Emphasis['children']>().toEqualTypeOf<readonly Inline[]>()
expectTypeOf<Link<Phrase>['children']>().toEqualTypeOf<readonly Phrase[]>()
expectTypeOf<z.infer<typeof phrase>>().toEqualTypeOf<Phrase>()
expectTypeOf<Phrase>().toExtend<Inline>()
expectTypeOf<Inline>().not.toExtend<Phrase>()

// a result narrows by `ok`, and keeps the type of its value
expectTypeOf(check).returns.toEqualTypeOf<Result<Document>>()
expectTypeOf(checkAsync).returns.resolves.toEqualTypeOf<Result<Document>>()
expectTypeOf<Extract<Result<Text>, {readonly ok: true}>['value']>().toEqualTypeOf<Text>()
expectTypeOf<Extract<Result<Text>, {readonly ok: false}>>().not.toHaveProperty('value')
expectTypeOf(succeed(5)).toExtend<Result<number>>()
expectTypeOf(fail([])).toExtend<Result<number>>()

// what is given comes back as the same type
expectTypeOf(normalize).parameter(0).toEqualTypeOf<Document>()
expectTypeOf(withoutUndefined({a: 1})).toEqualTypeOf<{a: number}>()
expectTypeOf(children).returns.toEqualTypeOf<readonly Child[]>()
expectTypeOf(walk).returns.toEqualTypeOf<Generator<Child>>()

// a user's own zod schema may say what `extra` is
expectTypeOf(z.object({desk: z.string()})).toExtend<NonNullable<CheckOptions['extra']>>()

// an article is written by hand without a cast, and what is wrong does not compile
const written: Article = {type: 'article', body: [{type: 'thematicBreak'}]}
// @ts-expect-error a body is required
const bodiless: Article = {type: 'article'}
// @ts-expect-error null is not the way to leave a member out
const nulled: Article = {type: 'article', headline: null, body: []}
// @ts-expect-error a field of no article
const strange: Article = {type: 'article', title: 'A', body: []}
// @ts-expect-error no heading is of depth 1
const tall: Block = {type: 'heading', depth: 1, children: []}
// @ts-expect-error values are readonly
written.body = []
expectTypeOf([written, bodiless, nulled, strange, tall]).items.toExtend<Document | Block>()
