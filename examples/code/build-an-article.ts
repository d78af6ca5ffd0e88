/**
 * Import the types, build a story, and ask what is wrong with it.
 *
 * The types cost nothing at run time; only `check` is code.
 */
import {type Article, check} from '@copydesk/schema'

const story: Article = {
  type: 'article',
  language: 'en',
  headline: 'The last boat becomes the second-last boat',
  dek: [{type: 'text', value: 'The council has moved the evening sailing by 35 minutes.'}],
  byline: {contributors: [{name: 'Nuala Geary', role: 'author', jobTitle: 'harbour reporter'}]},
  // No zone: the source gave none, so none is invented.
  publishedAt: '2026-03-05T07:30',
  topics: [{name: 'Ferries'}],
  body: [
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: 'The evening boat will leave at '},
        {type: 'strong', children: [{type: 'text', value: '6.40 p.m.'}]},
        {type: 'text', value: ' from April.'},
      ],
    },
    {type: 'figure', media: {kind: 'image', url: 'boat.svg'}, credit: 'Saoirse Amadi'},
  ],
}

const result = check(story)
console.log(result.ok ? 'a whole article' : 'not an article')
for (const {severity, code, message, at} of result.diagnostics) {
  console.log(`${severity} ${code} at ${at}: ${message}`)
}

// What comes from outside is unknown until it has been checked.
const received: unknown = JSON.parse('{"type": "article", "slug": "Not A Slug", "body": []}')
const answer = check(received)
if (answer.ok && answer.value.type === 'article') console.log(answer.value.headline)
for (const {code, message} of answer.diagnostics) console.log(`${code}: ${message}`)
