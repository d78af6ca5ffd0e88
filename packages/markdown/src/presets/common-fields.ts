import type {PresetField} from './preset.ts'

/** A date in any of the ways that houses write it. */
export const date = (to: string): PresetField => ({to, as: 'date'})

/** Names that are topics, as a list or as text. */
export const names = (split?: PresetField['split']): PresetField => ({
  to: 'topics',
  as: 'names',
  split,
})

/** One category is the section that a piece is in; several are topics. */
export const category = (split?: PresetField['split']): PresetField => ({
  to: 'section',
  as: 'only',
  split,
  else: names(split),
})

export const people: PresetField = {to: 'byline', as: 'people'}
export const picture: PresetField = {to: 'image', as: 'picture'}
export const series: PresetField = {to: 'series', as: 'name'}
export const language: PresetField = {to: 'language', as: 'language'}
export const address: PresetField = {to: 'url', as: 'address'}
export const open: PresetField = {
  to: 'comments.open',
  as: 'flag',
  else: {to: 'comments', as: 'object'},
}

/** `draft: true` is a draft; `draft: false` says nothing. */
export const draft: PresetField = {to: 'status', values: {true: 'draft', false: null}}
