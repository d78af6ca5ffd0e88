import type {Code, Html, ThematicBreak} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {own, ownText} from '../data.ts'

/** Code as the usual code block of editors has it. */
export const code: Codec<Code> = {
  types: ['code'],
  write: ({lang, meta, value}) => [
    {
      _type: 'code',
      ...(lang === undefined ? {} : {language: lang}),
      ...(meta === undefined ? {} : {meta}),
      code: value,
    },
  ],
  read: (entry, at, reader) => {
    reader.rest(entry, ['_type', '_key', 'language', 'meta', 'filename', 'code'], at)
    const lang = ownText(entry, 'language')
    const meta = ownText(entry, 'meta') ?? ownText(entry, 'filename')
    const value = own(entry, 'code') ?? ''
    return {
      type: 'code',
      ...(lang === undefined ? {} : {lang}),
      ...(meta === undefined ? {} : {meta}),
      value: value as string, // checked with the whole
    }
  },
}

/** A rule. */
export const thematicBreak: Codec<ThematicBreak> = {
  types: ['horizontal-rule', 'break', 'hr'],
  write: () => [{_type: 'horizontal-rule'}],
  read: (entry, at, reader) => {
    reader.rest(entry, ['_type', '_key'], at)
    return {type: 'thematicBreak'}
  },
}

/** Foreign markup. */
export const html: Codec<Html> = {
  types: ['html'],
  write: ({value}) => [{_type: 'html', html: value}],
  read: (entry, at, reader) => {
    reader.rest(entry, ['_type', '_key', 'html'], at)
    return {type: 'html', value: (own(entry, 'html') ?? '') as string} // checked with the whole
  },
}
