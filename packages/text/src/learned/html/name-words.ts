/**
 * Words in classes, ids and roles that tell what an element is for, by kind. Source: general
 * knowledge of how pages are written; every word is one that many publishers use.
 */
const kinds = {
  headline: 'headline title heading hed titel titre titulo titulo titolo heading1 pagetitle h1',
  dek: 'dek deck subtitle subheadline subhead subheading standfirst lead lede intro summary excerpt vorspann chapo bajada entradilla subtitulo sottotitolo ingress strapline teasertext sapo spot perex',
  kicker:
    'kicker eyebrow overline topline dachzeile overhead pretitle antetitulo rubric label flag supertitle roofline',
  article: 'article story post entry articlecontent storycontent artikel articulo articolo hentry',
  body: 'body content text richtext copy paragraph articlebody storybody bodytext articletext maincontent prose editor wysiwyg contenido corpo',
  byline:
    'byline author authors writer writers contributor contributors autor autoren autores auteur auteurs autore autori verfasser journalist reporter redakteur skribent forfatter writtenby',
  date: 'date time datetime published publish publication timestamp pubdate datum fecha data dateline posted dato tarih tanggal publishdate datepublished',
  updated: 'updated modified update lastmodified aktualisiert',
  caption:
    'caption figcaption credit credits copyright legend legende bildunterschrift didascalia pie imagecaption wpcaption photographer',
  media:
    'image img photo picture figure media gallery slideshow carousel video player audio bild foto thumbnail thumb lightbox poster podcast',
  share:
    'share social sharing sharebar shares facebook twitter whatsapp email mail print follow bookmark save addthis teilen compartir socials',
  related:
    'related recommend recommended recommendations recirc recirculation more mehr most popular trending read also similar latest next promo teaser teasers card cards outbrain taboola readmore suggested upnext further weitere relacionadas correlati river feed newsfeed topstories',
  list: 'list items item grid row col collection listing index results',
  nav: 'nav navigation navbar menu submenu breadcrumb breadcrumbs crumbs header masthead topbar toolbar dropdown sitemap megamenu sitenav subnav hamburger skip search footer offcanvas',
  side: 'sidebar aside rail secondary widget widgets right sticky complementary',
  comments:
    'comment comments disqus reply replies respond forum kommentar kommentare comentarios coral livefyre discussion',
  ad: 'ad ads adv advert advertisement advertising adslot sponsor sponsored dfp gpt anzeige banner werbung publicidad commercial affiliate buy shop product price deal partner',
  signUp:
    'newsletter newsletters signup subscribe subscription subscriptions paywall register registration login signin cta premium modal popup consent cookie cookies gdpr overlay abo donate membership piano regwall meter offer',
  topics:
    'tag tags taglist topic topics keyword keywords thema themen temas tagged taxonomy categories category etiquetas schlagworte posttags subjects',
  bio: 'bio about profile avatar authorbox biography aboutauthor authorinfo',
  live: 'live ticker liveblog livefeed',
  quote: 'quote pullquote blockquote zitat cita citation pull',
  fact: 'box infobox factbox info note sidenote disclaimer correction tooltip inset embed embedded poll quiz table toc contents',
  offscreen:
    'hidden hide sr screenreader visuallyhidden offscreen invisible accessibility none screen',
  strong:
    'strong bold crosshead crossheading intertitle intertitre zwischentitel zwischenueberschrift ladillo mellomtittel mellemrubrik mellanrubrik sottotitolo subhead subheading',
  action: 'button btn icon control controls link toggle close tool tools action actions',
} as const

/** The kinds, in the order of their bits. */
export const nameKinds: readonly string[] = Object.keys(kinds)

/** The bit of a kind. */
export const bitOf = (kind: keyof typeof kinds): number => 1 << nameKinds.indexOf(kind)

const seed = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** By hashes of the words: names are long and many, and no word need be cut out of them. */
const bits: ReadonlyMap<number, number> = bitsOfWords()

function bitsOfWords(): Map<number, number> {
  const found = new Map<number, number>()
  for (const [kind, words] of Object.values(kinds).entries())
    for (const word of words.split(' ')) {
      const hash = hashOfWord(word)
      found.set(hash, (found.get(hash) ?? 0) | (1 << kind))
    }
  return found
}

function hashOfWord(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

/** Names longer than this are generated. */
const looked = 400
/** No word of a kind has so many letters. */
const longestWord = 20

/** The kinds that an element’s names speak of, a bit each: words are parted by marks and by capitals. */
export function kindsOfNames(names: string): number {
  let found = 0
  const most = Math.min(names.length, looked)
  let small = false
  // `articleBody` speaks of an article and a body, and is a word of its own.
  let part = seed
  let partLength = 0
  let whole = seed
  let wholeLength = 0
  for (let at = 0; at <= most; at++) {
    const code = at < most ? names.charCodeAt(at) : 0x20
    const upper = code >= 0x41 && code <= 0x5a
    const letter = upper || (code >= 0x61 && code <= 0x7a)
    if (!letter || (upper && small)) {
      if (partLength > 0 && partLength < longestWord) found |= bits.get(part) ?? 0
      if (!letter && wholeLength > partLength && wholeLength < longestWord)
        found |= bits.get(whole) ?? 0
      part = seed
      partLength = 0
    }
    if (letter) {
      part = step(part, code | 0x20)
      partLength++
      whole = step(whole, code | 0x20)
      wholeLength++
    } else {
      whole = seed
      wholeLength = 0
    }
    small = letter && !upper
  }
  return found
}

/** A number for names without their digits: those of elements that are alike are the same. */
export function hashOfNames(names: string): number {
  let hash = 0x811c9dc5
  const most = Math.min(names.length, looked)
  for (let at = 0; at < most; at++) {
    const code = names.charCodeAt(at)
    if (code < 0x30 || code > 0x39) hash = step(hash, code)
  }
  return hash | 0
}

/** A number for an element’s tag and names: elements that are alike share it. */
export function signatureOf(tag: string, names: number): number {
  let hash = names
  for (let at = 0; at < tag.length; at++) hash = Math.imul(hash ^ tag.charCodeAt(at), 0x01000193)
  return hash | 0
}
