import type {Settings} from '../grow-forest.ts'

/** How the forest is grown that tells editions from other pages. */
export const pageSettings: Settings = {
  trees: 60,
  depth: 4,
  rate: 0.12,
  rowShare: 0.8,
  featureShare: 0.35,
  least: 6,
  l2: 4,
  seed: 5,
}
