import type {Correction} from '@copydesk/schema'

/** The few words that the copy needs and no document holds. */
export type Labels = {
  readonly [K in
    | 'updated'
    | 'sponsored'
    | 'translated'
    | 'related'
    | 'note'
    | NonNullable<Correction['kind']>]: string
}

/** In English; `labels` of the options says them in another language. */
export const englishLabels: Labels = {
  updated: 'Updated',
  sponsored: 'Sponsored by',
  translated: 'Translated by',
  related: 'Related',
  note: 'Note',
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
}
