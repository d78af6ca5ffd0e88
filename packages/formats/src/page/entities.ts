import {Tokenizer} from 'htmlparser2'

/** What an entity stands for, and how many characters write it. */
export interface Entity {
  readonly text: string
  readonly length: number
}

/** No entity has a longer name. */
const longest = 34

/** Read the entities of a source: each different one is looked up once. */
export function entityDecoder(source: string): (at: number) => Entity | undefined {
  const known = new Map<string, Entity | undefined>()
  return (at) => {
    const written = writtenAt(source, at)
    if (written.length < 3) return undefined
    if (known.has(written)) return known.get(written)
    const entity = lookUp(written)
    known.set(written, entity)
    return entity
  }
}

/** An attribute's value with its entities read. In links `&name=` is no entity. */
export function attributeValue(written: string): string {
  let at = written.indexOf('&')
  if (at < 0) return written
  const decode = entityDecoder(written)
  let value = ''
  let from = 0
  while (at >= 0) {
    const entity = decode(at)
    const end = at + (entity?.length ?? 1)
    if (entity && (written.charCodeAt(end - 1) === 0x3b || !goesOn(written.charCodeAt(end)))) {
      value += written.slice(from, at) + entity.text
      from = end
    }
    at = written.indexOf('&', end)
  }
  return value + written.slice(from)
}

/** What may be an entity: the mark, letters and digits, and the semicolon if there is one. */
function writtenAt(source: string, at: number): string {
  let end = at + 1
  if (source.charCodeAt(end) === 0x23) end++
  const most = Math.min(source.length, at + longest)
  while (end < most && isAlphanumeric(source.charCodeAt(end))) end++
  if (source.charCodeAt(end) === 0x3b) end++
  return source.slice(at, end)
}

function lookUp(written: string): Entity | undefined {
  let text = ''
  let length = 0
  let isOver = false
  const tokenizer = new Tokenizer(
    {xmlMode: false, decodeEntities: true},
    {
      ontext: () => {
        isOver = true
      },
      ontextentity: (point, end) => {
        if (isOver && end !== length) return
        text += String.fromCodePoint(point)
        length = end
        isOver = true
      },
      onend: () => undefined,
      onattribdata: () => undefined,
      onattribentity: () => undefined,
      onattribend: () => undefined,
      onattribname: () => undefined,
      oncdata: () => undefined,
      onclosetag: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onopentagend: () => undefined,
      onopentagname: () => undefined,
      onprocessinginstruction: () => undefined,
      onselfclosingtag: () => undefined,
    },
  )
  tokenizer.write(written)
  tokenizer.end()
  return length > 0 ? {text, length} : undefined
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)

const goesOn = (code: number): boolean => code === 0x3d || isAlphanumeric(code)
