import type {Quote} from '@copydesk/schema'
import type {MembersOf} from '../shape.ts'

/** The shape of a quote that is an object. */
export const quoteShape: MembersOf<Quote> = {attribution: 'inlines', children: 'blocks'}
