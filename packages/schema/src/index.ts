export type {Aside} from './blocks/aside.ts'
export type {Code} from './blocks/code.ts'
export type {Custom} from './blocks/custom.ts'
export {type Embed, embedKinds} from './blocks/embed.ts'
export type {Figure} from './blocks/figure.ts'
export type {Footnote} from './blocks/footnote.ts'
export type {Gallery} from './blocks/gallery.ts'
export type {Heading} from './blocks/heading.ts'
export type {Html} from './blocks/html.ts'
export {type Block, type BlockMap, block, blocks, blockTypes} from './blocks/index.ts'
export type {LinkList} from './blocks/link-list.ts'
export type {List, ListItem} from './blocks/list.ts'
export type {LiveEntry} from './blocks/live-entry.ts'
export {type Paragraph, paragraphOf} from './blocks/paragraph.ts'
export type {Line, Stanza, Verse, VerseCredit, VerseSource} from './blocks/poem.ts'
export type {PullQuote} from './blocks/pull-quote.ts'
export type {Quote} from './blocks/quote.ts'
export {alignments, type Table, type TableCell, type TableRow} from './blocks/table.ts'
export type {ThematicBreak} from './blocks/thematic-break.ts'
export type {CheckOptions} from './check/check-options.ts'
export {checkShape, knownKeys} from './check/check-shape.ts'
export {
  type CheckNormalOptions,
  check,
  checkAsync,
  checkExtra,
  checkNormal,
} from './check/index.ts'
export type {StandardIssue, StandardResult, StandardSchema} from './check/standard-schema.ts'
export {compareTimestamps} from './compare-timestamps.ts'
export type {Envelope, Format, Parsed, ParseOptions, SerializeOptions} from './contracts/format.ts'
export type {Loss} from './contracts/loss.ts'
export type {Origin} from './contracts/origin.ts'
export {append, type Pointer, parent, pointer, resolve, steps} from './contracts/pointer.ts'
export {
  furnitureRoles,
  type Provenance,
  type Segment,
  type SegmentRole,
  segmentRoles,
} from './contracts/provenance.ts'
export type {Written} from './contracts/written.ts'
export {type BuiltInCode, codeNames, codes, type Severity} from './diagnostics/codes.ts'
export {cutDiagnostics} from './diagnostics/cut-diagnostics.ts'
export type {Diagnostic, DiagnosticCode} from './diagnostics/diagnostic.ts'
export {printable, quoted} from './diagnostics/printable.ts'
export {type ReportDetails, report} from './diagnostics/report.ts'
export {type Failure, fail, type Result, type Success, succeed} from './diagnostics/result.ts'
export {sortDiagnostics} from './diagnostics/sort-diagnostics.ts'
export type {Fix, Span} from './diagnostics/span.ts'
export {type Article, article} from './documents/article.ts'
export {type Brief, brief, type Item, type Section} from './documents/brief.ts'
export {type Contributor, contributor} from './documents/contributor.ts'
export {type DocumentBase, type PrintedDates, statuses} from './documents/document-base.ts'
export {
  type Feedback,
  type FeedbackAuthor,
  type FeedbackSubject,
  feedback,
  feedbackKinds,
  moderations,
  type Votes,
} from './documents/feedback.ts'
export {type AlternativeHeadlines, accesses, genres, type Head} from './documents/head.ts'
export {
  type Document,
  type DocumentMap,
  document,
  documentSchemas,
  documentTypes,
} from './documents/index.ts'
export {type PoemDocument, poemDocument} from './documents/poem-document.ts'
export {type Topic, topic} from './documents/topic.ts'
export {foldWords} from './fold-words.ts'
export type {Break} from './inlines/break.ts'
export type {Delete} from './inlines/delete.ts'
export type {Emphasis} from './inlines/emphasis.ts'
export type {FootnoteReference} from './inlines/footnote-reference.ts'
export type {Image} from './inlines/image.ts'
export {
  type Inline,
  type InlineMap,
  inline,
  inlines,
  inlineTypes,
  type Phrase,
  phrase,
  phrases,
} from './inlines/index.ts'
export type {InlineCode} from './inlines/inline-code.ts'
export type {Link} from './inlines/link.ts'
export type {Strong} from './inlines/strong.ts'
export type {Subscript} from './inlines/subscript.ts'
export type {Superscript} from './inlines/superscript.ts'
export type {TextNode} from './inlines/text-node.ts'
export {findInstructions, type Instruction, isInstruction} from './instructions.ts'
export {type Limits, limits} from './limits.ts'
export {nearest} from './nearest.ts'
export {normalize} from './normalize/index.ts'
export {normalizeInlines} from './normalize/inlines.ts'
export {type IsSettledBlock, settledBlock} from './normalize/is-settled.ts'
export {type Byline, byline} from './parts/byline.ts'
export type {Comments} from './parts/comments.ts'
export {type Correction, correctionKinds} from './parts/correction.ts'
export {
  type Credit,
  type CreditDetails,
  credit,
  type NamedCredit,
  type ReferredCredit,
  type Role,
  roles,
} from './parts/credit.ts'
export type {Dateline} from './parts/dateline.ts'
export type {EditorNote} from './parts/editor-note.ts'
export {type FeedbackForm, feedbackInputs} from './parts/feedback-form.ts'
export type {LinkItem} from './parts/link-item.ts'
export {type Media, mediaKinds} from './parts/media.ts'
export type {NamedSite} from './parts/named-site.ts'
export type {Profile} from './parts/profile.ts'
export type {Rating} from './parts/rating.ts'
export {type Cadence, cadences, type Series, type Weekday, weekdays} from './parts/series.ts'
export type {IdentifiedTopic, NamedTopic, TopicRef} from './parts/topic-ref.ts'
export type {Translation} from './parts/translation.ts'
export {checkProject, type ProjectFile, type ProjectOptions} from './rules/check-project.ts'
export {collectFacts, type NamedFacts} from './rules/collect-facts.ts'
export {
  type Gathered,
  gather,
  gathered,
  placeOf,
  type RunningText,
  type Spot,
} from './rules/gathered.ts'
export {projectRules, rules} from './rules/index.ts'
export {type RulePreset, rulePresets} from './rules/presets.ts'
export type {
  Facts,
  FileFacts,
  Index,
  ProjectContext,
  ProjectDiagnostic,
  ProjectRule,
  ProjectRules,
} from './rules/project-rule.ts'
export type {Rule, RuleContext} from './rules/rule.ts'
export type {Characters, Lines} from './scalars/characters.ts'
export {type Id, id} from './scalars/id.ts'
export {type Json, type JsonObject, json} from './scalars/json.ts'
export type {Kebab} from './scalars/kebab.ts'
export {type Language, language} from './scalars/language.ts'
export {type Slug, slug} from './scalars/slug.ts'
export type {Slugline} from './scalars/slugline.ts'
export {type Text, text} from './scalars/text.ts'
export {type Timestamp, timestamp} from './scalars/timestamp.ts'
export {type Url, url} from './scalars/url.ts'
export {slugify} from './slugify.ts'
export {type Child, children, walk} from './tree/children.ts'
export {nestsDeeper} from './tree/depth.ts'
export {type InnerMap, isNode, type Node, type NodeMap, partsOf} from './tree/node.ts'
export {textOf} from './tree/text-of.ts'
export {type Root, toRoot, type UnistNode} from './tree/to-root.ts'
export {UsageError} from './usage-error.ts'
export {withoutUndefined} from './without-undefined.ts'
