import {type Draw, drawFrom} from './draw.ts'
import {drawManner, type Manner} from './manner.ts'
import type {Furniture, Material} from './material.ts'
import {emoji, furniturePhrases, seriesNames} from './words.ts'

/** What a line of a made-up edition is. */
export type LineTruth = 'text' | 'section' | 'item' | 'runIn' | 'headline' | 'furniture' | 'other'

/** A line with its truth; of a run-in, `lead` are the letters of its heading. */
export interface MadeLine {
  readonly text: string
  readonly truth: LineTruth
  readonly blank: boolean
  readonly lead?: number | undefined
}

/** A made-up edition. */
export interface MadeEdition {
  readonly language: string
  readonly lines: readonly MadeLine[]
}

/** Compose an edition of a made-up series from the material. The seed determines it. */
export function composeEdition(
  seed: number,
  material: Material,
  furniture: readonly Furniture[],
): MadeEdition {
  const draw = drawFrom(seed)
  const manner = drawManner(draw)
  const lines: MadeLine[] = []
  const writer = new Writer(draw, manner, material, lines)
  const site = draw.chance(0.3) && furniture.length > 0 ? draw.one(furniture) : undefined
  for (const text of site?.before ?? []) writer.put(text, 'furniture')
  writer.head()
  const contents = lines.length
  for (let section = 0; section < manner.sections; section++) writer.section(section)
  if (draw.chance(0.12)) addContents(lines, contents, draw)
  writer.foot()
  for (const text of site?.after ?? []) writer.put(text, 'furniture')
  return {language: material.language, lines}
}

class Writer {
  private readonly draw: Draw
  private readonly manner: Manner
  private readonly material: Material
  private readonly lines: MadeLine[]
  private readonly words: ReturnType<typeof furniturePhrases>

  constructor(draw: Draw, manner: Manner, material: Material, lines: MadeLine[]) {
    this.draw = draw
    this.manner = manner
    this.material = material
    this.lines = lines
    this.words = furniturePhrases(material.language)
  }

  private times(least: number, most: number, write: (place: number) => void): void {
    const count = this.draw.between(least, most)
    for (let place = 0; place < count; place++) write(place)
  }

  put(text: string, truth: LineTruth, lead?: number): void {
    const {blanks} = this.manner
    const before = this.lines.at(-1)?.truth
    const heading = truth === 'section' || truth === 'item' || truth === 'headline'
    const headed = before === 'section' || before === 'item' || before === 'headline'
    let blank = false
    if (blanks === 'all') blank = this.manner.spaced || !headed
    else if (blanks === 'round') blank = heading || headed
    else if (blanks === 'before') blank = heading
    if (truth === 'furniture' && before === 'furniture') blank = false
    this.lines.push({text, truth, blank, lead})
  }

  head(): void {
    const {draw, manner, material} = this
    const series = draw
      .one(seriesNames(material.language))
      .replace('%', () => draw.one(material.short))
    const number = draw.between(1, 400)
    if (draw.chance(0.4)) this.put(draw.one(this.words.top), 'furniture')
    if (draw.chance(0.1)) this.put(draw.one(this.words.bottom), 'furniture')
    if (manner.headline !== 'series' && draw.chance(0.5)) this.put(series, 'other')
    if (manner.headline !== 'series' && draw.chance(0.25)) {
      this.put(
        draw.chance(0.5) ? draw.one(this.words.taglines) : draw.one(material.sentences),
        'other',
      )
    }
    if (manner.headline !== 'series' && draw.chance(0.2)) {
      this.put(draw.one([`#${number}`, `No. ${number}`, `Issue ${number}`, `${number}`]), 'other')
    }
    if (draw.chance(0.15)) this.put(this.date(), 'other')
    if (manner.headline === 'title') this.put(draw.one(material.titles), 'headline')
    if (manner.headline === 'series') {
      const names = [
        series, `${series} #${number}`, `${series} ${number}`, `${series} – ${this.date()}`, `${series}: ${this.date()}`,
        `${series} (${this.date()})`, `${series}, ${this.words.issue} ${number}`, `${this.words.issue} ${number}`,
        `${series} #${number}: ${draw.one(material.headings.length > 3 ? material.headings : material.titles)}`,
      ] // biome-ignore format: a table
      this.put(draw.one(names), 'headline')
    }
    if (manner.headline === 'title' && draw.chance(0.3)) this.put(draw.one(material.deks), 'other')
    if (draw.chance(0.35) && material.names.length > 0) {
      this.put(`${draw.one(['', '', this.words.by])}${draw.one(material.names)}`, 'other')
    }
    if (draw.chance(0.4)) this.put(this.date(), 'other')
    if (draw.chance(0.45)) {
      const said = capital(draw.one(material.greetings))
      const rest = draw.chance(0.5)
        ? draw.one([',', '!', '.'])
        : `${draw.one([',', '.', '!'])} ${this.sentence()}`
      this.put(`${said}${rest}`, 'text')
    }
    if (draw.chance(0.75)) this.paragraphs(draw.between(1, draw.chance(0.2) ? 6 : 2))
    if (draw.chance(0.2)) this.highlights()
    if (draw.chance(0.15))
      this.put(`${draw.one(['Photo: ', 'Image: ', 'Foto: '])}${draw.one(material.names)}`, 'other')
  }

  private highlights(): void {
    const {draw, material, manner} = this
    const said = capital(draw.one(material.highlights))
    if (draw.chance(0.5)) {
      const list = Array.from({length: 3}, () => draw.one(material.titles).toLowerCase())
      this.put(`${said}: ${list.join(', ')}.`, 'text')
    } else {
      this.put(this.decorated(said, 0), 'section')
      this.links(draw.between(2, 5), manner.bullet || '• ')
    }
  }

  section(place: number): void {
    const {draw, manner, material} = this
    if (manner.rule !== '' && draw.chance(0.7)) this.put(manner.rule, 'other')
    const kind = draw.one(manner.kinds)
    if (kind !== 'lone' || place > 0) {
      const named = draw.chance(manner.namedSections)
      const name = named
        ? capital(draw.one(material.sections))
        : kind === 'text'
          ? draw.one(draw.chance(0.5) ? material.titles : material.headings)
          : draw.one(material.short)
      this.put(this.decorated(name, place), 'section')
    }
    if (kind !== 'text' && draw.chance(0.2)) this.paragraphs(1)
    if (kind === 'text') this.paragraphs(draw.between(1, draw.chance(0.25) ? 6 : 3))
    else if (kind === 'items') this.times(2, 6, (place) => this.item(place))
    else if (kind === 'runIns') this.times(2, 6, () => this.runIn(''))
    else if (kind === 'listRunIns')
      this.listed(() => this.times(3, 7, () => this.runIn(manner.bullet || '• ')))
    else if (kind === 'links') this.links(draw.between(2, 9), manner.bullet)
    else if (kind === 'blurbs') this.times(2, 6, () => this.blurb())
    else if (kind === 'parts') this.times(2, 5, (part) => this.part(part))
    else if (kind === 'questions' && material.questions.length > 5)
      this.times(2, 5, () => {
        this.put(draw.one(material.questions), 'item')
        this.paragraphs(draw.between(1, 2))
      })
    else if (kind === 'labelled') {
      this.paragraphs(1)
      this.times(1, 4, () => this.label())
    } else if (kind === 'lines') this.dated()
    else this.put(this.sentence(), 'text')
    if (draw.chance(0.12)) this.put(draw.one(this.words.middle), 'furniture')
    if (draw.chance(0.08)) {
      this.put(draw.one(this.words.sponsor), 'furniture')
      this.put(this.sentence(), 'furniture')
    }
  }

  private item(place: number): void {
    const {draw, manner, material} = this
    const pool =
      draw.chance(0.6) || material.headings.length < 5 ? material.titles : material.headings
    this.put(itemHeading(draw.one(pool), place, manner, draw), 'item')
    if (manner.source === 'by' && draw.chance(0.7) && material.names.length > 0)
      this.put(`${draw.one(['', this.words.by])}${draw.one(material.names)}`, 'other')
    this.paragraphs(draw.between(1, draw.chance(0.3) ? 3 : 1))
    if (draw.chance(0.1)) this.put(`https://example.org/${draw.between(1, 9999)}`, 'text')
    if (manner.source === 'line') this.put(draw.one(this.words.more), 'furniture')
  }

  /** A smaller part of a section with a name as short as the section's own. */
  private part(place: number): void {
    const {draw, manner, material} = this
    const name = capital(draw.one(draw.chance(0.5) ? material.sections : material.short))
    this.put(itemHeading(name, place, manner, draw), 'item')
    if (draw.chance(0.6)) this.links(draw.between(1, 6), manner.bullet)
    else this.paragraphs(1)
  }

  /** A label that such letters repeat, before a paragraph. */
  private label(): void {
    const lead = `${this.draw.one(this.words.labels)}:`
    this.put(`${lead} ${this.sentence()}`, 'runIn', lead.length)
  }

  private dated(): void {
    const {draw, manner, material} = this
    this.listed(() =>
      this.times(2, 6, () => {
        const when = draw.chance(0.5)
          ? this.date().replace(/,? ?\d{4}-?/, '')
          : `${draw.between(8, 21)}:00`
        const mark = draw.one([': ', ' – ', ', ', ' '])
        this.put(`${manner.bullet}${when}${mark}${draw.one(material.titles)}`, 'text')
      }),
    )
  }

  private blurb(): void {
    const {draw, manner, material} = this
    const title = draw.one(material.titles)
    this.put(manner.itemDecor === 'arrow' ? `→ ${title}` : title, 'item')
    const source = manner.source === 'brackets' ? ` (${draw.one(material.short)})` : ''
    this.put(`${this.sentence()}${source}`, 'text')
    if (manner.source === 'by' && material.names.length > 0)
      this.put(draw.one(material.names), 'other')
  }

  private runIn(bullet: string): void {
    const {draw, manner, material} = this
    const pool = draw.chance(0.7) && material.short.length > 3 ? material.short : material.headings
    const named = draw.chance(0.15) && material.names.length > 0 ? material.names : pool
    const head = draw.one(named.length > 0 ? named : material.titles).replace(/[.:!?]+$/, '')
    const lead = bullet + head + manner.runInEnd
    this.put(`${lead} ${this.sentence()}`, 'runIn', lead.length)
    if (bullet === '' && draw.chance(0.2)) this.paragraphs(1)
  }

  private links(count: number, bullet: string): void {
    const {draw, manner, material} = this
    this.listed(() => {
      for (let link = 0; link < count; link++) {
        const title = draw.one(draw.chance(0.8) ? material.titles : material.deks)
        const tail =
          manner.source === 'brackets'
            ? ` (${draw.one(material.short)})`
            : manner.source === 'by' && material.names.length > 0
              ? ` ${this.words.by.toLowerCase()}${draw.one(material.names)}`
              : draw.chance(0.1)
                ? ` – ${this.sentence()}`
                : ''
        this.put(`${bullet}${title}${tail}`, 'text')
      }
    })
  }

  private listed(write: () => void): void {
    const first = this.lines.length
    write()
    if (this.manner.blanks !== 'all' || this.draw.chance(0.6)) {
      for (let at = first + 1; at < this.lines.length; at++) {
        const line = this.lines[at]
        if (line) this.lines[at] = {...line, blank: false}
      }
    }
  }

  private paragraphs(count: number): void {
    const text = this.draw.one(this.material.texts)
    const from = this.draw.between(0, Math.max(0, text.length - count))
    const {length} = this.manner
    for (const paragraph of text.slice(from, from + count)) {
      const short = length === 'short' || (length === 'mixed' && this.draw.chance(0.5))
      this.put(short ? this.few() : paragraph, 'text')
    }
  }

  /** One to three sentences. */
  private few(): string {
    const {draw, material} = this
    return Array.from({length: draw.between(1, 3)}, () => draw.one(material.sentences)).join(' ')
  }

  private sentence(): string {
    return this.draw.chance(0.8)
      ? this.few()
      : this.draw.one(this.draw.one(this.material.texts)).slice(0, 700)
  }

  private decorated(name: string, place: number): string {
    const {decor} = this.manner
    if (decor === 'emoji') return `${this.draw.one(emoji)} ${name}`
    if (decor === 'capitals') return name.toUpperCase()
    if (decor === 'number') return `${place + 1}${this.draw.chance(0.8) ? '.' : ')'} ${name}`
    if (decor === 'colon') return `${name.replace(/[.:!?]+$/, '')}:`
    if (decor === 'rule') return `— ${name} —`
    if (decor === 'bracket') return `[ ${name} ]`
    return name
  }

  private date(): string {
    const {draw} = this
    const month = draw.between(0, 11)
    const day = draw.between(1, 28)
    const year = draw.between(2013, 2026)
    const name = this.words.months[month] ?? ''
    return draw.one([
      `${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${name} ${year}`, `${year}-${pad(month + 1)}-${pad(day)}`,
      `${pad(day)}.${pad(month + 1)}.${year}`,
    ]) // biome-ignore format: a table
  }

  foot(): void {
    const {draw, material} = this
    if (draw.chance(0.45)) {
      this.put(`${capital(draw.one(material.farewells))}${draw.one(['.', '!', ','])}`, 'text')
      if (draw.chance(0.5) && material.names.length > 0) this.put(draw.one(material.names), 'other')
    }
    this.times(0, 3, () => this.put(draw.one(this.words.bottom), 'furniture'))
  }
}

/** The names of all sections once more, before the first one. */
function addContents(lines: MadeLine[], at: number, {one, chance}: Draw): void {
  const bullet = one(['- ', '• ', '', '* '])
  const names = lines.filter(({truth}) => truth === 'section').map(({text}) => text)
  if (names.length < 2) return
  const list = names.map(
    (text, place): MadeLine => ({
      text: bullet + text,
      truth: 'text',
      blank: place === 0 && chance(0.7),
    }),
  )
  lines.splice(at, 0, ...list)
}

function itemHeading(title: string, place: number, {itemDecor}: Manner, {one}: Draw): string {
  if (itemDecor === 'number') return `${place + 1}. ${title}`
  if (itemDecor === 'emoji') return `${one(emoji)} ${title}`
  if (itemDecor === 'arrow') return `→ ${title}`
  return itemDecor === 'capitals' ? title.toUpperCase() : title
}

const pad = (number: number): string => String(number).padStart(2, '0')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
