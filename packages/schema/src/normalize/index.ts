import type {Document, DocumentMap} from '../documents/index.ts'
import {settledFor} from './blocks.ts'
import {normalizeArticle, normalizeBrief} from './head.ts'
import {normalizeContributor, normalizeFeedback, normalizePoem, normalizeTopic} from './records.ts'

type Normalizers = {
  readonly [K in keyof DocumentMap]: (document: DocumentMap[K]) => DocumentMap[K]
}

const normalizers: Normalizers = {
  article: normalizeArticle,
  brief: normalizeBrief,
  poem: normalizePoem,
  topic: normalizeTopic,
  contributor: normalizeContributor,
  feedback: normalizeFeedback,
}

const settledNormalizers: Normalizers = {
  ...normalizers,
  article: (document) => normalizeArticle(document, settledFor(2)),
  brief: (document) => normalizeBrief(document, settledFor(4)),
}

/**
 * The normal form of a document: the one of all ways to say the same. Texts are trimmed and joined,
 * marks nest in one order, empty nodes and members are dropped; nothing that has an order is sorted.
 * Total over valid documents, and idempotent. Two documents are the same when their normal forms are.
 */
export function normalize<D extends Document>(document: D): D {
  return normalizeAs(document, normalizers) as D // each keeps its type
}

/** As {@link normalize}, for a document whose blocks are known to be in their normal form. */
export const normalizeSettled = (document: Document): Document =>
  normalizeAs(document, settledNormalizers)

function normalizeAs<K extends keyof DocumentMap>(
  document: DocumentMap[K] & {readonly type: K},
  all: Normalizers,
): DocumentMap[K] {
  const normalizer: (document: DocumentMap[K]) => DocumentMap[K] = all[document.type]
  return normalizer(document)
}
