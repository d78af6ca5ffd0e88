import {type Document, type Json, textOf} from '@copydesk/schema'
import type {Element, ElementContent, Properties} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Released} from '../withhold.ts'
import {h, onLines, t} from './hast.ts'
import {isSafeUrl} from './safe-url.ts'

/** A complete page around documents. What its head says is that of the first. */
export function writePage(
  released: readonly Released[],
  articles: readonly Element[],
  structuredData: Json | undefined,
): string {
  const [first] = released
  const document = first?.document
  const head: ElementContent[] = [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'generator', content: 'copydesk'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', {}, [t((document && titleOf(document)) || 'Untitled')]),
    ...(document ? described(document) : []),
  ]
  if (structuredData !== undefined) {
    // Nothing in it may end the element.
    const json = JSON.stringify(structuredData).replaceAll('<', '\\u003c')
    head.push(h('script', {type: 'application/ld+json'}, [t(json)]))
  }
  const page = h('html', {lang: document?.language ?? ''}, [
    t('\n'),
    h('head', {}, onLines(head)),
    t('\n'),
    h('body', {}, onLines(articles)),
    t('\n'),
  ])
  const options = {characterReferences: {useNamedReferences: true}}
  return `<!doctype html>\n${toHtml(page, options)}\n`
}

function titleOf(document: Document): string | undefined {
  if (document.type === 'article' || document.type === 'brief') {
    return document.alternativeHeadlines?.web ?? document.headline
  }
  if (document.type === 'poem') return document.title
  return document.type === 'feedback' ? document.about?.name : document.name
}

function described(document: Document): readonly Element[] {
  const head: Element[] = []
  const say = (names: Properties, content: string | undefined): void => {
    if (content !== undefined) head.push(h('meta', {...names, content}))
  }
  if (document.url !== undefined && isSafeUrl(document.url)) {
    head.push(h('link', {rel: ['canonical'], href: document.url}))
  }
  say({property: 'article:published_time'}, document.publishedAt)
  say({property: 'article:modified_time'}, document.updatedAt)
  if (document.type === 'topic') say({name: 'description'}, document.description)
  if (document.type !== 'article' && document.type !== 'brief') return head
  const {dek, byline, alternativeHeadlines, headline, section, image} = document
  say({name: 'description'}, dek && textOf(dek))
  for (const {name} of byline?.contributors ?? []) say({name: 'author'}, name)
  say({property: 'og:title'}, alternativeHeadlines?.social ?? headline)
  say({property: 'article:section'}, section)
  const picture = image?.media.kind === 'image' ? image.media.url : undefined
  if (picture !== undefined && isSafeUrl(picture)) say({property: 'og:image'}, picture)
  return head
}
