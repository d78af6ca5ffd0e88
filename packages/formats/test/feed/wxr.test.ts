import {expect, test} from 'vitest'
import {detect, wxr} from '../../src/index.ts'

const site = (inside: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Harbour</title>${inside}</channel></rss>`

const values = (source: string) =>
  wxr
    .parse(source, {rules: {}})
    .documents.map((one) => (one.ok ? one.value : one.diagnostics[0]?.message))

test('an export is told from other feeds', () => {
  expect(detect(site(''), {path: 'site.xml'})[0]?.format.name).toBe('wxr')
})

test('authors, categories with their parents and tags are documents of their own', () => {
  const source = site(
    '<wp:author><wp:author_login>bo</wp:author_login><wp:author_display_name>Bo Friis</wp:author_display_name></wp:author>' +
      '<wp:category><wp:category_nicename>birds</wp:category_nicename><wp:category_parent>nature</wp:category_parent><wp:cat_name>Birds</wp:cat_name></wp:category>' +
      '<wp:tag><wp:tag_slug>gull</wp:tag_slug><wp:tag_name>Gull</wp:tag_name></wp:tag>',
  )
  expect(values(source)).toEqual([
    {type: 'contributor', id: 'bo', name: 'Bo Friis'},
    {type: 'topic', id: 'category/birds', name: 'Birds', broader: ['category/nature']},
    {type: 'topic', id: 'post_tag/gull', name: 'Gull'},
  ])
})

test('a draft has a local time without a zone, a picture that stands behind it, and comments', () => {
  const source = site(
    '<item><title>Gulls</title><wp:post_id>7</wp:post_id><wp:post_date>2025-11-15 10:00:00</wp:post_date>' +
      '<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:status>draft</wp:status><wp:post_type>post</wp:post_type>' +
      '<excerpt:encoded>A man.</excerpt:encoded><content:encoded><![CDATA[One.\n\nTwo<br>more.\n<h2>Head</h2>]]></content:encoded>' +
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>' +
      '<wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>A Reader</wp:comment_author><wp:comment_date_gmt>2025-11-16 09:00:00</wp:comment_date_gmt>' +
      '<wp:comment_content>Well counted.</wp:comment_content><wp:comment_approved>0</wp:comment_approved><wp:comment_parent>2</wp:comment_parent></wp:comment></item>' +
      '<item><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://harbour.example/gull.jpg</wp:attachment_url></item>',
  )
  const [post, comment, ...more] = values(source)
  expect(more).toEqual([])
  expect(post).toMatchObject({
    type: 'article',
    id: 'post-7',
    status: 'draft',
    publishedAt: '2025-11-15T10:00:00',
    dek: [{type: 'text', value: 'A man.'}],
    image: {media: {kind: 'image', url: 'https://harbour.example/gull.jpg'}},
    body: [{type: 'paragraph'}, {type: 'paragraph'}, {type: 'heading'}],
  })
  expect(comment).toMatchObject({
    type: 'feedback',
    kind: 'comment',
    id: 'comment-3',
    about: {id: 'post-7'},
    author: {name: 'A Reader'},
    submittedAt: '2025-11-16T09:00:00Z',
    moderation: 'pending',
    replyTo: 'comment-2',
  })
})

test('what is no post is told, and no document', () => {
  const {documents, diagnostics} = wxr.parse(
    site('<item><title>Menu</title><wp:post_type>nav_menu_item</wp:post_type></item>'),
  )
  expect(documents).toEqual([])
  expect(diagnostics).toMatchObject([{code: 'markup-foreign'}])
})
