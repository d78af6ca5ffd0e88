import type {Envelope} from '@copydesk/schema'

/** What a feed of the tests says of itself: all that any format demands. */
export const envelope: Envelope = {
  title: 'The Paper',
  description: 'News of the sound.',
  url: 'https://paper.example/',
  feedUrl: 'https://paper.example/feed',
  updatedAt: '2025-11-14T08:20:00Z',
}
