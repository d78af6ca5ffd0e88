import type {Document, DocumentMap} from '../documents/index.ts'
import {normalizeArticle, normalizeBrief} from './head.ts'
import {normalizeContributor, normalizeFeedback, normalizePoem, normalizeTopic} from './records.ts'

const normalizers: {
  readonly [K in keyof DocumentMap]: (document: DocumentMap[K]) => DocumentMap[K]
} = {
  article: normalizeArticle,
  brief: normalizeBrief,
  poem: normalizePoem,
  topic: normalizeTopic,
  contributor: normalizeContributor,
  feedback: normalizeFeedback,
}

/**
 * The normal form of a document: the one of all ways to say the same. Texts are trimmed and joined,
 * marks nest in one order, empty nodes and members are dropped; nothing that has an order is sorted.
 * Total over valid documents, and idempotent. Two documents are the same when their normal forms are.
 */
export function normalize<D extends Document>(document: D): D {
  return normalizeAs(document) as D // each keeps its type
}

function normalizeAs<K extends keyof DocumentMap>(
  document: DocumentMap[K] & {readonly type: K},
): DocumentMap[K] {
  const normalizer: (document: DocumentMap[K]) => DocumentMap[K] = normalizers[document.type]
  return normalizer(document)
}
