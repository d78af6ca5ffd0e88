/**
 * What sites print round a text and what is copied with it, folded (`foldWords`). `whole` is a text of
 * nothing else; `begins` is how a short text begins that is. General knowledge of the boxes, lists and
 * bars that news sites have in these languages; no page's own words.
 */
export const furnitureWhole: readonly string[] = [
  'advertisement', 'advertisements', 'article continues below advertisement', 'story continues below advertisement', 'story continues below',
  'article continues below', 'sponsored content', 'scroll to continue', 'skip to content', 'skip to main content', 'skip advertisement', 'share this',
  'share this article', 'share this story', 'share this post', 'share on facebook', 'share on twitter', 'share on x', 'share on linkedin',
  'share on whatsapp', 'share via email', 'facebook twitter', 'facebook twitter email', 'facebook twitter linkedin', 'tweet', 'copy link', 'print this page',
  'email this article', 'read more', 'read next', 'read also', 'related articles', 'most read', 'most popular', 'trending now', 'recommended for you',
  'you may also like', 'you might also like', 'more from this section', 'view comments', 'show comments', 'leave a comment', 'load more', 'back to top',
  'all rights reserved', 'subscribe now', 'subscribe', 'sign up', 'sign in', 'log in', 'follow us', 'follow us on twitter', 'follow us on facebook', 'follow us on instagram', 'accept cookies', 'accept all cookies',
  'anzeige', 'werbung', 'artikel teilen', 'beitrag teilen', 'teilen', 'mehr zum thema', 'lesen sie auch', 'das könnte sie auch interessieren',
  'jetzt abonnieren', 'newsletter abonnieren', 'zum seitenanfang', 'alle cookies akzeptieren', 'kommentare anzeigen', 'weiterlesen nach der anzeige',
  'publicité', 'partager', 'partager cet article', 'lire aussi', 'lire la suite', 'à lire aussi', 's abonner', 'abonnez vous', 'les plus lus',
  'tout accepter', 'publicidad', 'compartir', 'compartir este artículo', 'leer más', 'lea también', 'le puede interesar', 'suscríbete',
  'lo más leído', 'aceptar cookies', 'pubblicità', 'condividi', 'leggi anche', 'leggi tutto', 'abbonati', 'accetta tutti i cookie',
  'publicidade', 'compartilhe', 'leia também', 'leia mais', 'assine', 'advertentie', 'lees ook', 'lees meer', 'deel dit artikel', 'abonneer je nu',
  'annons', 'läs också', 'läs mer', 'dela artikeln', 'annonce', 'læs også', 'annonse', 'les også', 'del artikkelen', 'mainos', 'lue myös', 'jaa artikkeli',
] // biome-ignore format: a table

/** See {@link furnitureWhole}. */
export const furnitureBegins: readonly string[] = [
  'sign up for our newsletter', 'sign up to our newsletter', 'sign up for the newsletter', 'sign up to the newsletter', 'sign up for our free newsletter',
  'sign up for our daily newsletter', 'sign up for our weekly newsletter', 'subscribe to our newsletter', 'subscribe to our free newsletter',
  'subscribe to our mailing list', 'get our newsletter', 'get the latest news delivered', 'get the best of', 'enter your email', 'enter your e mail',
  'by signing up you agree', 'by subscribing you agree', 'we use cookies', 'this site uses cookies', 'this website uses cookies', 'our site uses cookies',
  'to continue reading subscribe', 'already a subscriber', 'this article is for subscribers', 'become a subscriber to', 'click here to subscribe',
  'like us on facebook', 'join our whatsapp', 'download our app', 'this content is blocked', 'please enable javascript',
  'melden sie sich für unseren newsletter', 'abonnieren sie unseren newsletter', 'jetzt unseren newsletter', 'diese website verwendet cookies',
  'wir verwenden cookies', 'folgen sie uns auf facebook', 'bereits abonnent', 'inscrivez vous à notre newsletter', 'abonnez vous à notre newsletter',
  'recevez notre newsletter', 'ce site utilise des cookies', 'nous utilisons des cookies', 'suivez nous sur facebook', 'article réservé aux abonnés', 'déjà abonné',
  'suscríbete a nuestro boletín', 'suscríbase a nuestro boletín', 'suscríbete a nuestra newsletter', 'utilizamos cookies', 'este sitio utiliza cookies',
  'síguenos en facebook', 'iscriviti alla nostra newsletter', 'iscriviti alla newsletter', 'questo sito utilizza', 'utilizziamo i cookie', 'seguici su facebook',
  'assine nossa newsletter', 'assine a nossa newsletter', 'este site usa cookies', 'usamos cookies', 'siga nos no facebook', 'schrijf je in voor onze nieuwsbrief',
  'meld je aan voor onze nieuwsbrief', 'deze website gebruikt cookies', 'wij gebruiken cookies', 'volg ons op facebook', 'prenumerera på vårt nyhetsbrev',
  'vi använder cookies', 'följ oss på facebook', 'tilmeld dig vores nyhedsbrev', 'vi bruger cookies', 'følg os på facebook', 'meld deg på nyhetsbrevet',
  'vi bruker informasjonskapsler', 'tilaa uutiskirje', 'käytämme evästeitä', 'seuraa meitä facebookissa',
] // biome-ignore format: a table
