/** How bad: an error fails a check, a warning does not, an info only tells. */
export type Severity = 'error' | 'warning' | 'info'

interface CodeEntry {
  readonly severity: Severity
  readonly expected: string
}

/**
 * Every diagnostic we raise, with its one severity and what was expected instead.
 * A code is public API: renaming one is a breaking change. Each has a page in `docs/diagnostics`.
 */
export const codes = {
  // reading a file
  'encoding-unsupported': {severity: 'error', expected: 'text in UTF-8'},
  'encoding-converted': {severity: 'warning', expected: 'UTF-8 without a byte order mark'},
  'encoding-broken': {severity: 'error', expected: 'well-formed Unicode'},
  'source-binary': {severity: 'error', expected: 'text, not binary data'},
  'source-empty': {severity: 'error', expected: 'some content'},
  'format-unknown': {severity: 'error', expected: 'a file some format can read'},
  'limit-exceeded': {severity: 'error', expected: 'input within the limits'},
  'diagnostics-cut': {severity: 'info', expected: 'fewer findings in one file'},
  // the shape of a value
  'document-missing': {severity: 'error', expected: 'a document'},
  'field-missing': {severity: 'error', expected: 'the field'},
  'field-unknown': {severity: 'error', expected: 'a field of the vocabulary'},
  'field-wrong-type': {severity: 'error', expected: 'a value of the right type'},
  'type-unknown': {severity: 'error', expected: 'a type of the vocabulary'},
  'value-unknown': {severity: 'error', expected: 'one of the listed values'},
  'number-out-of-range': {severity: 'error', expected: 'a number within the range'},
  'extra-invalid': {severity: 'error', expected: "extra fields that satisfy the user's schema"},
  'text-malformed': {severity: 'error', expected: 'one line with at least one character'},
  'characters-malformed': {severity: 'error', expected: 'characters without controls'},
  'timestamp-malformed': {severity: 'error', expected: 'an ISO 8601 date or time'},
  'language-malformed': {severity: 'error', expected: 'a BCP 47 language tag'},
  'url-malformed': {severity: 'error', expected: 'a URL without blanks'},
  'id-malformed': {severity: 'error', expected: 'an identifier without blanks'},
  'name-malformed': {severity: 'error', expected: 'lowercase words joined by hyphens'},
  'slug-not-kebab': {severity: 'error', expected: 'lowercase words joined by hyphens'},
  // markdown and its front matter
  'front-matter-syntax': {severity: 'error', expected: 'YAML that parses'},
  'front-matter-not-map': {severity: 'error', expected: 'a map of keys and values'},
  'front-matter-duplicate-key': {severity: 'error', expected: 'each key once'},
  'front-matter-key-not-scalar': {severity: 'error', expected: 'a plain key'},
  'front-matter-unclosed': {severity: 'error', expected: 'a closing line `---`'},
  'front-matter-unknown-key': {severity: 'warning', expected: 'a key of the vocabulary'},
  'headline-repeated': {severity: 'warning', expected: 'one headline'},
  'heading-too-high': {severity: 'warning', expected: 'headings of depth 2 to 6'},
  'markup-foreign': {severity: 'warning', expected: 'markup of the dialect'},
  'comment-in-copy': {severity: 'info', expected: 'copy without comments'},
  'directive-unknown': {severity: 'warning', expected: 'a directive of the dialect'},
  'directive-attribute-unknown': {severity: 'warning', expected: 'an attribute of the directive'},
  'reference-undefined': {severity: 'warning', expected: 'a reference with a definition'},
  'block-misplaced': {severity: 'warning', expected: 'the block where the document can hold it'},
  // JSON
  'json-syntax': {severity: 'error', expected: 'JSON that parses'},
  // reading raw text
  'instruction-in-copy': {severity: 'warning', expected: 'copy without instructions'},
  'date-ambiguous': {severity: 'warning', expected: 'a date that can be read one way'},
  'body-missing': {severity: 'warning', expected: 'the text of an article'},
  'field-uncertain': {severity: 'info', expected: 'a field that is clear from the page'},
  'type-uncertain': {severity: 'info', expected: 'a page that is clearly one type of document'},
  'metadata-contradicted': {severity: 'warning', expected: 'metadata that agrees with the page'},
  // a newsroom's own settings
  'document-type-unexpected': {severity: 'error', expected: 'the type of its collection'},
  'suppression-unused': {severity: 'warning', expected: 'one that hides a finding'},
  'suppression-without-reason': {severity: 'warning', expected: 'a reason behind a colon'},
  // writing
  'mandatory-field-missing': {severity: 'error', expected: 'the fields the format demands'},
  'document-not-held': {severity: 'error', expected: 'a document type the format holds'},
  // rules
  'access-missing': {severity: 'warning', expected: 'access as in the rest of the series'},
  'alt-missing': {severity: 'warning', expected: 'alternative text for the image'},
  'alt-repeats-caption': {severity: 'warning', expected: 'alternative text that says more'},
  'anchor-broken': {severity: 'warning', expected: 'a heading or anchor of that name'},
  'byline-repeats-name': {severity: 'warning', expected: 'each name once'},
  'character-invisible': {severity: 'warning', expected: 'characters that show'},
  'contributor-unknown': {severity: 'error', expected: 'the id of a contributor'},
  'date-in-future': {severity: 'warning', expected: 'a date that has come'},
  'dek-repeats-headline': {severity: 'warning', expected: 'a dek that adds to the headline'},
  'embargo-after-expiry': {severity: 'error', expected: 'an embargo that ends before the expiry'},
  'feedback-personal-data': {
    severity: 'warning',
    expected: 'no e-mail address or telephone number',
  },
  'figure-without-credit': {severity: 'warning', expected: 'the name of who made it'},
  'footnote-undefined': {severity: 'error', expected: 'a footnote for each reference'},
  'footnote-unused': {severity: 'warning', expected: 'a reference for each footnote'},
  'furniture-in-copy': {severity: 'warning', expected: 'copy without parts of a page'},
  'heading-skips-level': {severity: 'warning', expected: 'headings that go down one level'},
  'headline-missing': {severity: 'error', expected: 'a headline of at least one word'},
  'headline-shouts': {severity: 'warning', expected: 'a headline in small letters'},
  'headline-too-long': {severity: 'warning', expected: 'a shorter headline'},
  'id-duplicate': {severity: 'error', expected: 'an id that no other document has'},
  'link-broken': {severity: 'warning', expected: 'a file that is there'},
  'link-text-vague': {severity: 'warning', expected: 'words that say where it leads'},
  'link-without-target': {severity: 'warning', expected: 'a link with a URL'},
  'list-repeats-target': {severity: 'warning', expected: 'each target once'},
  'media-missing': {severity: 'warning', expected: 'a file that is there'},
  'placeholder-text': {severity: 'warning', expected: 'finished copy'},
  'poem-single-line': {severity: 'info', expected: 'a poem of at least two lines'},
  'published-after-updated': {severity: 'error', expected: 'an update after the publication'},
  'quotation-unclosed': {severity: 'warning', expected: 'marks in pairs'},
  'review-without-rating': {severity: 'warning', expected: 'a rating in a review'},
  'section-empty': {severity: 'warning', expected: 'a section with content'},
  'slug-duplicate': {severity: 'error', expected: 'a slug that no other piece has'},
  'topic-loop': {severity: 'error', expected: 'topics that lead upwards'},
  'topic-unknown': {severity: 'error', expected: 'the id of a topic'},
  'url-bare': {severity: 'info', expected: 'the name of what is there, linked'},
  'word-repeated': {severity: 'warning', expected: 'it once'},
} as const

codes satisfies Record<string, CodeEntry>

/** A code of the catalogue. */
export type BuiltInCode = keyof typeof codes

/** The codes, for tools that list or explain them. */
export const codeNames: readonly BuiltInCode[] = Object.keys(codes) as BuiltInCode[] // its own keys
