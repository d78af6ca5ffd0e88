export {anyBlock, anyBlocks, anyListItem, blockArbitraries} from './blocks.ts'
export {anyCharacters, anyLines, anyString, anyText} from './characters.ts'
export {type DiagnosticPage, diagnosticPage} from './diagnostic-page.ts'
export {
  anyArticle,
  anyBrief,
  anyContributor,
  anyDocument,
  anyFeedback,
  anyItem,
  anyPoemDocument,
  anySection,
  anyTopic,
  documentArbitraries,
} from './documents.ts'
export {type Example, examples} from './examples.ts'
export {type Fence, fences} from './fences.ts'
export {anyInline, anyInlines, anyPhrase, anyPhrases, inlineArbitraries} from './inlines.ts'
export {anyJson, anyJsonObject} from './json.ts'
export {assertAsyncLaw, assertLaw, type LawOptions, lawRuns} from './law.ts'
export {anyCount, anyNumber} from './numbers.ts'
export {
  anyByline,
  anyComments,
  anyCorrection,
  anyCredit,
  anyDateline,
  anyEditorNote,
  anyFeedbackForm,
  anyLinkItem,
  anyMedia,
  anyNamedSite,
  anyProfile,
  anyRating,
  anySeries,
  anyTopicRef,
  anyTranslation,
} from './parts.ts'
export {anyFootnoteName, anyId, anyKebab, anyLanguage, anySlug, anyUrl} from './scalars.ts'
export {anyTimestamp} from './timestamp.ts'
export {anyLine, anyStanza, anyVerse} from './verse.ts'
