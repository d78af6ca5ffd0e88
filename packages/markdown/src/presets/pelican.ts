import {category, date, language, names, people} from './common-fields.ts'
import type {Preset} from './preset.ts'

/**
 * Files of Pelican: `Title: words` lines at the top, without fences, in any case. Its newsletters
 * number their editions; `{...presets.pelican, type: 'brief'}` reads one as such.
 */
export const pelican: Preset = {
  lines: true,
  ignoreCase: true,
  linkLists: true,
  attributions: true,
  demoted: true,
  fields: {
    title: 'headline',
    subtitle: 'dek',
    summary: 'dek',
    date: date('publishedAt'),
    modified: date('updatedAt'),
    authors: {...people, split: ';'},
    author: {...people, split: ','},
    category: category(),
    tags: names(','),
    lang: language,
    number: 'edition',
    series: {to: 'series', as: 'name'},
    status: {to: 'status', values: {draft: 'draft', published: 'published'}},
    keywords: 'extra',
    template: 'extra',
    save_as: 'extra',
    translation: 'extra',
  },
}
