import type {SegmentRole} from '@copydesk/schema'
import type {FeatureName} from '../features/vector.ts'

/** The weights of one role: how much each feature speaks for it. */
export type Weights = {readonly [F in FeatureName]?: number}

/**
 * Hand-set scores, role by feature: the role with the greatest sum is the label. Learned weights can
 * take the place of this table. A role that is not here comes from whole-page decisions.
 */
export const scores: {readonly [R in SegmentRole]?: Weights} = {
  paragraph: {
    bias: -1.1, length: 2.2, sentence: 1.1, functionShare: 2.4, lowerShare: 1.2, commas: 0.3, quote: 0.3,
    tiny: -1.5, short: -0.5, proseNear: 0.6, proseBefore: 0.3, proseAfter: 0.3, bars: -1.2, address: -0.6,
    ellipsis: -0.5, allCaps: -1.5, digits: -2, repeated: -0.7, blanksBefore: 0.15, shortRun: -0.8,
    signUp: -1.4, subscribe: -1.2, advertisement: -1, promo: -1, share: -0.9, comments: -0.9,
    cookie: -1.6, legal: -1.2, creditLabel: -0.7, copyright: -1.6, date: -1.5, byMarker: -0.5,
    access: -1, form: -2, bullet: -0.3, hits: -0.3,
  },
  heading: {
    bias: -1.6, short: 1.2, tiny: -0.7, sentence: -1.2, proseAfter: 1.7, proseBefore: 0.9, upper: 0.4,
    blanksBefore: 0.25, blanksAfter: 0.15, lowerShare: 0.4, repeated: -0.8, shortRun: -1, bars: -1, date: -2,
    name: -0.7, hits: -1.5, colon: -0.1, digits: -0.8, ellipsis: -1, byMarker: -1.2, copyright: -2, flat: 0.2,
    creditLabel: -1.5, quote: -0.2, mark: -3, lowerStart: -1.2, address: -1, jobWord: -0.2, allCaps: -0.3,
  },
  list: {bias: -2.2, bullet: 2.6, proseNear: 0.8, lowerShare: 0.5, hits: -1, shortRun: -0.5, length: 0.4},
  caption: {bias: -1.4, creditLabel: 1.6, copyright: 1.2, length: 0.9, lowerShare: 0.6, legal: -2, hits: -0.6, shortRun: -0.6, functionShare: 0.6, sentence: -0.3},
  credit: {bias: -0.9, creditLabel: 1.9, copyright: 0.6, short: 0.8, functionShare: -2, lowerShare: -0.5, legal: -2, length: -0.6, sentence: -0.4},
  byline: {bias: -1, byMarker: 2.6, name: 0.4, short: 0.3, length: -1.2, jobWord: 0.3, digits: -0.4, sentence: -0.2, creditLabel: -1},
  date: {bias: -0.9, date: 2.6, publishedLabel: 0.7, updatedLabel: 0.9, short: 0.4, length: -2, lowerShare: -0.3},
  topics: {bias: -1, topicsLabel: 1.9, bars: 0.6, lowerShare: -0.8, sentence: -1, promo: -0.5, length: -0.2},
  signUp: {bias: -0.7, signUp: 1.9, hitsBefore: 0.1, hitsAfter: 0.1},
  subscribe: {bias: -0.7, subscribe: 1.9, access: 0.3},
  access: {bias: -0.8, access: 2.2, short: 0.3},
  advertisement: {bias: -0.7, advertisement: 2.1},
  promo: {bias: -0.7, promo: 1.9, ellipsis: 0.5, linkListHeading: 0.9},
  share: {bias: -0.7, share: 1.9, tiny: 0.1},
  comments: {bias: -0.7, comments: 1.9},
  cookie: {bias: -0.7, cookie: 2.2, legal: 0.4},
  legal: {bias: -0.7, legal: 1.8, copyright: 1.4, cookie: 0.2, date: -0.4},
  navigation: {bias: 0.1, navigation: 1.4, tiny: 0.5, shortRun: 1, bars: 0.5, lowerShare: -0.8, length: -1.2, sentence: -0.9, repeated: 0.3, functionShare: -1, readingTime: 0.6},
  feedbackForm: {bias: -0.7, form: 2.4},
  furniture: {bias: 0.3, lowerShare: -0.4, length: -0.7, sentence: -0.5, ellipsis: 0.7, hitsBefore: 0.5, hitsAfter: 0.5, digits: 1, repeated: 0.4, address: 0.6, mark: 0.2},
  separator: {bias: -1, mark: 3},
  fileName: {bias: -2, fileName: 6},
  instruction: {bias: -2, instruction: 9},
}
