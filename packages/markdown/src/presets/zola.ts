import {category, date, draft, names, people} from './common-fields.ts'
import type {Preset} from './preset.ts'

/** Pages of Zola, in TOML or YAML. What is under its `extra` is under ours. */
export const zola: Preset = {
  demoted: true,
  fields: {
    title: 'headline',
    description: 'dek',
    date: date('publishedAt'),
    updated: date('updatedAt'),
    authors: people,
    'taxonomies.authors': people,
    'taxonomies.categories': category(),
    'taxonomies.tags': names(),
    categories: category(),
    category: category(),
    tags: names(),
    draft,
    path: 'extra',
    taxonomies: 'extra',
    aliases: 'extra',
    weight: 'extra',
    template: 'extra',
    render: 'extra',
    in_search_index: 'extra',
  },
}
