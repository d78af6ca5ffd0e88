import {attribute, type HtmlElement} from '../tree.ts'

/** What an element's own style says that is more than looks. */
export interface Look {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly struck?: boolean | undefined
  readonly raised?: 'super' | 'sub' | undefined
  readonly hidden?: boolean | undefined
  /** Blanks are shown as they are. */
  readonly keepsBlanks?: boolean | undefined
  readonly align?: 'left' | 'center' | 'right' | undefined
  /** Where a paragraph of a word processor stands in a list: its level from 1, or its marker. */
  readonly listLevel?: number | undefined
  readonly listMarker?: boolean | undefined
}

const plain: Look = {}

/** Reads styles, each that recurs once. */
export function looks(): (element: HtmlElement) => Look {
  const known = new Map<string, Look>()
  return (element) => {
    const style = attribute(element, 'style')
    const align = attribute(element, 'align')
    const isHidden = attribute(element, 'hidden') !== undefined
    if (style === undefined && align === undefined && !isHidden) return plain
    const key = `${isHidden ? 'h' : ''}${align ?? ''};${style ?? ''}`
    const found = known.get(key)
    if (found) return found
    const look = {...lookOf(align, style ?? ''), ...(isHidden ? {hidden: true} : {})}
    known.set(key, look)
    return look
  }
}

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

function lookOf(align: string | undefined, style: string): Look {
  const look: Mutable<Look> = {}
  if (align !== undefined) look.align = sideOf(align)
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1, colon + 200)
      .replace('!important', '')
      .trim()
      .toLowerCase()
    properties[name]?.(look, value)
  }
  return look
}

const properties: {readonly [name: string]: (look: Mutable<Look>, value: string) => void} = {
  'font-weight': (look, value) => {
    look.bold = value === 'bold' || value === 'bolder' || Number.parseInt(value, 10) >= 600
  },
  'font-style': (look, value) => {
    look.italic = value.startsWith('italic') || value.startsWith('oblique')
  },
  'text-decoration': (look, value) => {
    look.struck = value.includes('line-through')
  },
  'text-decoration-line': (look, value) => {
    look.struck = value.includes('line-through')
  },
  'vertical-align': (look, value) => {
    if (value === 'super' || value === 'sub') look.raised = value
  },
  'white-space': (look, value) => {
    look.keepsBlanks = value.startsWith('pre') || value === 'break-spaces'
  },
  'text-align': (look, value) => {
    look.align = sideOf(value)
  },
  display: (look, value) => {
    if (value === 'none') look.hidden = true
  },
  visibility: (look, value) => {
    if (value === 'hidden') look.hidden = true
  },
  'mso-hide': (look, value) => {
    if (value === 'all') look.hidden = true
  },
  'mso-list': (look, value) => {
    if (value === 'ignore') look.listMarker = true
    const level = /(?:^|\s)level(\d{1,2})(?:\s|$)/.exec(value)
    if (level) look.listLevel = Number(level[1])
  },
}

function sideOf(value: string): Look['align'] {
  if (value === 'start') return 'left'
  if (value === 'end') return 'right'
  return value === 'left' || value === 'center' || value === 'right' ? value : undefined
}
