export {applyLosses} from './apply-losses.ts'
export {type AtomFormat, atom} from './atom/index.ts'
export {type Converted, type ConvertOptions, convert, type FailedConversion} from './convert.ts'
export {type Detected, type DetectOptions, detect} from './detect.ts'
export type {FeedFrame, FeedWriter} from './feed/open-feed-writer.ts'
export type {FeedEnd} from './feed/read-xml-feed.ts'
export type {Documents} from './feed/serialize-stream.ts'
export {formats} from './formats.ts'
export {type HtmlFormat, type HtmlOptions, html} from './html/index.ts'
export {type JsonFormat, type JsonOptions, json} from './json/index.ts'
export {readJsonValue} from './json/read-value.ts'
export {type JsonFeedFormat, jsonFeed} from './json-feed/index.ts'
export {type JsonLdFormat, jsonLd} from './json-ld/index.ts'
export {type MarkdownFormat, markdown} from './markdown/index.ts'
export {type PageFormat, type PageParseOptions, page} from './page/index.ts'
export {
  type Labels,
  type PlainTextFormat,
  type PlainTextOptions,
  plainText,
} from './plain-text/index.ts'
export {
  type PortableTextFormat,
  type PortableTextMapping,
  type PortableTextMappings,
  type PortableTextOptions,
  type PortableTextReader,
  type PortableTextWriter,
  portableText,
} from './portable-text/index.ts'
export {type RssFormat, rss} from './rss/index.ts'
export {type TextFormat, type TextParseOptions, text} from './text/index.ts'
export {type WxrFormat, wxr} from './wxr/index.ts'
