import type {Code} from '@copydesk/schema'
import {traced} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {writeFence} from './fence.ts'

const escaped = 'code:'

/** Info lines that fences of the dialect have, and any that looks like the escape itself. */
function collides(lang: string, meta: string): boolean {
  if (lang === 'poem' || lang.startsWith(escaped) || lang === '') return true
  return (lang === 'html' && meta === 'raw') || (lang === 'yaml' && meta === 'item')
}

/** A fence. `code:` before the language keeps the dialect's own words: `code:poem` is code. */
export const code: BlockCodec<Code> = {
  nodes: ['code'],
  read(node, reader) {
    if (node.type !== 'code') return
    const span = reader.span(node)
    const at = traced(span)
    const info = node.lang ?? ''
    const lang = info.startsWith(escaped) ? info.slice(escaped.length) : info
    const meta = node.meta?.trim()
    const value = node.value.replace(/\r\n?/g, '\n')
    if (lang === '' && !meta && value === '') return nothing
    const known = {...(lang === '' ? {} : {lang}), ...(meta ? {meta} : {})}
    return reader.said({type: 'code', ...known, value}, node, {
      lang: lang === '' ? undefined : {value: lang, trace: at},
      meta: meta ? {value: meta, trace: at} : undefined,
      value: {value, trace: at},
    })
  },
  write({lang = '', meta = '', value}) {
    if (lang === '' && meta === '') return writeFence('', value)
    const info = `${collides(lang, meta) ? escaped : ''}${lang}${meta === '' ? '' : ` ${meta}`}`
    return writeFence(info, value)
  },
}
