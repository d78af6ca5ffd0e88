import {InsertionMode, type Parser, type Token, Tokenizer, type TreeAdapterTypeMap} from 'parse5'

/**
 * parse5's tokenizer, which goes from character to character; this one lets it take the first of a run
 * of characters that mean nothing in its state, and goes to the end of the run at once. Words in a body
 * are then no token each. Of places it keeps offsets, not lines, and none of attributes. All that has a
 * meaning, and all that is odd, is left to parse5.
 */
export class RunTokenizer<T extends TreeAdapterTypeMap> extends Tokenizer {
  readonly #parser: Parser<T>

  constructor(parser: Parser<T>) {
    super(parser.options, parser)
    this.#parser = parser
  }

  protected override getCurrentLocation(offset: number): Token.Location | null {
    if (!this.options.sourceCodeLocationInfo) return null
    const startOffset = this.preprocessor.offset - offset
    return {startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: -1}
  }

  protected override _createAttr(name: string): void {
    this._flushRun('')
    this.currentAttr = {name, value: ''}
  }

  protected override _stateData(unit: number): void {
    super._stateData(unit)
    this.#extendText(unit)
  }

  protected override _stateRcdata(unit: number): void {
    super._stateRcdata(unit)
    this.#extendText(unit)
  }

  protected override _stateRawtext(unit: number): void {
    super._stateRawtext(unit)
    this.#extendText(unit)
  }

  protected override _stateScriptData(unit: number): void {
    super._stateScriptData(unit)
    this.#extendText(unit)
  }

  protected override _stateAttributeValueDoubleQuoted(unit: number): void {
    super._stateAttributeValueDoubleQuoted(unit)
    this.#extend(unit, quoted)
  }

  protected override _stateAttributeValueSingleQuoted(unit: number): void {
    super._stateAttributeValueSingleQuoted(unit)
    this.#extend(unit, apostrophed)
  }

  protected override _stateComment(unit: number): void {
    super._stateComment(unit)
    this.#extend(unit, comment)
  }

  protected override _stateTagName(unit: number): void {
    super._stateTagName(unit)
    const {currentToken} = this
    if (!isOfName(unit) || !currentToken || !('tagName' in currentToken)) return
    currentToken.tagName += this.#takeName()
  }

  protected override _stateAttributeName(unit: number): void {
    super._stateAttributeName(unit)
    if (isOfName(unit)) this.currentAttr.name += this.#takeName()
  }

  /** Blanks, or words; in a body, the blanks between words too, since nobody there tells them apart. */
  #extendText(unit: number): void {
    if (isBlank(unit)) this.#extend(unit, blanks)
    else this.#extend(unit, alikeIn.has(this.#parser.insertionMode) ? text : word)
  }

  #extend(unit: number, stops: Stops): void {
    const {preprocessor} = this
    const {html, pos} = preprocessor
    // A character that was read as another, such as a carriage return, begins no run.
    if (isStop(unit, stops) || html.charCodeAt(pos) !== unit) return
    let end = pos + 1
    while (end < html.length && !isStop(html.charCodeAt(end), stops)) end++
    this.runEnd = end
    preprocessor.pos = end - 1
  }

  #takeName(): string {
    const {preprocessor} = this
    const start = preprocessor.pos + 1
    let end = start
    while (end < preprocessor.html.length && isOfName(preprocessor.html.charCodeAt(end))) end++
    preprocessor.pos = end - 1
    return preprocessor.html.slice(start, end)
  }
}

/** Where text is text, blank or not. */
const alikeIn: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CELL,
  InsertionMode.IN_CAPTION,
  InsertionMode.TEXT,
])

/** For each character of ASCII, whether a run ends before it. */
type Stops = Uint8Array

const asciiEnd = 0x80

/** NUL and carriage returns are read as other characters, and the control characters are few. */
function stopsAt(characters: string): Stops {
  const stops = new Uint8Array(asciiEnd)
  for (const character of `\0\r${characters}`) stops[character.charCodeAt(0)] = 1
  return stops
}

const text = stopsAt('<&')
const word = stopsAt('<& \t\n\f')
const blanks = stopsAt('').fill(1)
for (const blank of ' \t\n\f') blanks[blank.charCodeAt(0)] = 0
const quoted = stopsAt('"&')
const apostrophed = stopsAt("'&")
const comment = stopsAt('-<!>')

/** Half of a pair of units is left to parse5, which puts it together. */
const isStop = (unit: number, stops: Stops): boolean =>
  unit < asciiEnd
    ? stops[unit] === 1
    : stops === blanks || (unit & 0xf800) === 0xd800 || unit > 0xffff

const isBlank = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0c

/** A small letter, a digit or a hyphen. */
const isOfName = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || unit === 0x2d || (unit >= 0x30 && unit <= 0x39)
