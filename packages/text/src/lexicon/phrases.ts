/**
 * Phrases that give a stretch of page away, in lower case, split by `|`, one language a line
 * (en, de, fr, es, it, pt, nl, then others). Source: general knowledge of how news pages speak.
 */
export const phrases = {
  signUp: `sign up|sign up for|sign up to|sign up now|sign up here|enter your email|enter your email address|your email address|email address|by submitting your email|by signing up|you may opt out|opt out at any time|unsubscribe at any time|signed up|thank you for subscribing|thanks for subscribing|in your inbox|to your inbox|get our newsletter|our newsletter|newsletter sign-up|free newsletter|subscribe to our newsletter|join our newsletter|invalid email|get the latest news
newsletter abonnieren|zum newsletter anmelden|newsletter anmelden|jetzt anmelden|e-mail-adresse|ihre e-mail-adresse|in ihr postfach|ins postfach|jederzeit abmelden|vom newsletter abmelden|melden sie sich an|kostenlos anmelden|jetzt abonnieren|danke für ihre anmeldung|mit der anmeldung
inscrivez-vous|s’inscrire|votre adresse e-mail|votre adresse email|votre e-mail|dans votre boîte|recevez notre newsletter|recevoir la newsletter|s’inscrire à la newsletter|je m’inscris|adresse électronique|vous désabonner|vous désinscrire|désinscription
suscríbete al boletín|suscríbase|suscríbete|introduce tu correo|correo electrónico|tu correo|recibe nuestra newsletter|en tu bandeja|darse de baja|date de alta|apúntate
iscriviti|iscriviti alla newsletter|la tua email|il tuo indirizzo email|indirizzo e-mail|nella tua casella|disiscriverti
inscreva-se|assine a newsletter|seu e-mail|o seu email|receba no seu e-mail|cancelar a inscrição|subscreva a newsletter
schrijf je in|meld je aan|aanmelden voor|je e-mailadres|uw e-mailadres|in je inbox|afmelden
zapisz się|adres e-mail|anmäl dig|din e-post|meld deg på|tilmeld dig|подписаться|подпишитесь|bültenimize`,
  subscribe: `subscribe now|subscribe|subscribe today|become a subscriber|already a subscriber|log in|sign in|log out|my account|create an account|create account|register now|support our journalism|become a member|already have an account|free trial|start your free trial|continue reading|to continue reading|unlock this article|unlimited access|donate|support us
anmelden|abmelden|mein konto|abo|jetzt abo|abo abschließen|abonnieren|abonnement|jetzt testen|weiterlesen mit|bereits abonnent|registrieren|einloggen|e-paper|zum abo|jetzt weiterlesen|als abonnent|sie haben bereits ein abo|kostenlos testen|monatlich kündbar|unterstützen sie uns|spenden
s’abonner|abonnez-vous|je m’abonne|se connecter|mon compte|déjà abonné|lire la suite|connectez-vous|accédez à|sans engagement
suscribirse|suscripción|iniciar sesión|mi cuenta|inicia sesión|ya eres suscriptor|hazte socio|regístrate|regístrese
abbonati|accedi|il mio account|sei già abbonato|registrati
assine|assine já|entrar|minha conta|já é assinante|já é assinante?|faça login
abonneren|inloggen|word abonnee|al abonnee|mijn account
logga in|prenumerera|logg inn|bli abonnent|log ind|zaloguj się|zaloguj|войти|giriş yap|abone ol|předplatné|přihlásit`,
  advertisement: `advertisement|advertisment|ad|ads|sponsored|sponsored content|promoted|powered by|paid content|paid post|story continues below advertisement|story continues below|article continues below|continue reading below|scroll to continue|skip advertisement|ads by|article content|content continues below
anzeige|werbung|artikel weiter lesen|anzeigen|empfohlener redaktioneller inhalt|externer inhalt|externen inhalt anzeigen|an dieser stelle finden sie
publicité|la suite après la publicité|la suite après cette publicité|contenu sponsorisé
publicidad|contenido patrocinado|patrocinado|anuncio
pubblicità|contenuto sponsorizzato|annuncio
publicidade|continua após a publicidade|patrocinado por
advertentie|lees verder onder de advertentie|reclame
annons|annonse|annonce|reklama|reklam|реклама|mainos|ilan|iklan`,
  promo: `read more|read also|read next|also read|more on this story|more stories|more from|more news|related|related articles|related stories|related news|related content|related posts|related topics|recommended|recommended for you|recommended reading|recommended stories|you may also like|you might also like|most popular|most read|most viewed|trending|trending now|trending articles|trending stories|trending topics|popular articles|latest news|latest stories|latest|top stories|top news|up next|don’t miss|must read|see also|watch|watch more|what to read next|editor’s picks|more like this|from the web|around the web|keep reading|previous article|next article|next story|next post|previous post|explore more|in other news|discover more|the latest|play video
mehr zum thema|lesen sie auch|auch interessant|lesen sie mehr|mehr lesen|weitere artikel|weitere themen|meistgelesen|meistgelesene artikel|meist gelesen|das könnte sie auch interessieren|das könnte dich auch interessieren|mehr aus|ähnliche artikel|empfehlungen der redaktion|aktuelle nachrichten|mehr dazu|zum thema|passend zum thema|nächster artikel|top-themen|neueste artikel|die wichtigsten|mehr von|unsere empfehlungen|themen des tages
lire aussi|à lire aussi|à lire|sur le même sujet|les plus lus|articles liés|voir aussi|à voir aussi|plus d’articles|nos articles|en direct|les plus populaires|à ne pas manquer|dans la même rubrique|en continu
lea también|lee también|te puede interesar|más noticias|noticias relacionadas|lo más leído|más leídas|las más leídas|relacionados|artículos relacionados|más información|ver más|te recomendamos|también te puede interesar|lo último|últimas noticias|más en
leggi anche|i più letti|articoli correlati|potrebbe interessarti|ti potrebbe interessare|le più lette|più letti|ultime notizie|guarda anche|vedi anche
leia também|leia mais|mais lidas|veja também|notícias relacionadas|saiba mais|relacionadas|últimas notícias
lees ook|meer over|meest gelezen|lees meer|ook interessant|gerelateerde artikelen|bekijk ook|meer nieuws
czytaj więcej|czytaj także|zobacz także|zobacz też|polecane|läs också|läs mer|mest läst|les også|mest lest|siste nytt|læs også|mest læste|читайте также|по теме|ещё по теме|ilgili haberler|en çok okunanlar|baca juga|terpopuler|lue myös|čtěte také|související|nejčtenější|関連記事|おすすめ記事|アクセスランキング`,
  share: `share|share this|share this article|share on facebook|share on twitter|share on x|share this story|tweet|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|flipboard|email|email this|e-mail|print|print this|copy link|link copied|copied|bookmark|save|save article|save for later|listen to this article|listen|follow us|follow us on|share full article|gift this article|messenger|pocket|instagram|youtube|tiktok|bluesky|threads|rss|text size|add as a preferred source|close|font size
teilen|merken|drucken|artikel drucken|artikel teilen|link kopieren|link kopiert|artikel anhören|vorlesen|per mail|mail|speichern|artikel merken|folgen sie uns|folgen|auf facebook teilen|schriftgröße|kopieren|auf x teilen|als e-mail
partager|imprimer|envoyer|copier le lien|partager sur|enregistrer|suivez-nous|écouter|écouter l’article|sauvegarder|par mail
compartir|compartir en|guardar|imprimir|copiar enlace|síguenos|escuchar|enviar por correo
condividi|stampa|salva|copia link|copia il link|seguici|ascolta
compartilhar|compartilhe|salvar|copiar link|siga-nos|ouvir|partilhar
delen|opslaan|afdrukken|kopieer link|deel|luister|volg ons|bewaren
dela|skriv ut|del|lukk|udostępnij|drukuj|поделиться|paylaş|yazdır|sdílet|bagikan|シェア|공유`,
  comments: `comments|comment|view comments|leave a comment|post a comment|join the conversation|join the discussion|add a comment|comment guidelines|show comments|hide comments|write a comment|start the conversation|log in to comment|be the first to comment|read comments|to comment|comments are closed|report comment|reply
kommentare|kommentar|kommentieren|kommentar schreiben|kommentare anzeigen|zu den kommentaren|diskutieren sie mit|leserkommentare|mitdiskutieren|netiquette|forum
commentaires|commentaire|commenter|réagir|voir les commentaires|laisser un commentaire|ajouter un commentaire
comentarios|comentario|comentar|ver comentarios|deja tu comentario|deja un comentario
commenti|commenta|lascia un commento|scrivi un commento
comentários|comentário|deixe um comentário|comente
reacties|reageer|plaats een reactie|bekijk reacties
komentarze|kommentarer|комментарии|yorumlar|yorum yap|diskuze|komentar`,
  cookie: `cookies|we use cookies|accept all|accept cookies|cookie settings|cookie preferences|manage cookies|manage preferences|privacy preferences|your privacy|consent|reject all|personal data|our partners|we and our partners|data processing|legitimate interest
wir verwenden cookies|alle akzeptieren|cookie-einstellungen|einwilligung|personenbezogene daten|datenschutzeinstellungen|unsere partner|zustimmen|drittanbieter|werbetracking
nous utilisons des cookies|tout accepter|accepter|gérer les cookies|données personnelles|nos partenaires
utilizamos cookies|aceptar cookies|aceptar todo|datos personales|nuestros socios|configurar cookies
utilizziamo i cookie|accetta tutti|dati personali|accetta|i nostri partner
utilizamos cookies|aceitar|aceitar cookies|dados pessoais
wij gebruiken cookies|alles accepteren|cookie-instellingen|persoonsgegevens`,
  legal: `all rights reserved|privacy policy|privacy notice|terms of use|terms of service|terms and conditions|terms & conditions|copyright|contact us|about us|contact|advertise with us|advertise|careers|help|help center|editorial policy|cookie policy|code of ethics|do not sell|accessibility|site map|sitemap|newsroom policies|corrections policy|company registration|faq|you agree to the|imprint|newspapers|site index
alle rechte vorbehalten|impressum|datenschutz|datenschutzerklärung|agb|kontakt|nutzungsbedingungen|mediadaten|über uns|barrierefreiheit|karriere|hilfe|nutzungsbasierte onlinewerbung|verträge hier kündigen|urheberrecht
tous droits réservés|mentions légales|politique de confidentialité|conditions générales|nous contacter|qui sommes-nous|plan du site|cgu|cgv
todos los derechos reservados|aviso legal|política de privacidad|política de cookies|condiciones de uso|contacto|quiénes somos|publicite
tutti i diritti riservati|riproduzione riservata|informativa privacy|note legali|contatti|chi siamo|partita iva|p.iva
todos os direitos reservados|política de privacidade|termos de uso|fale conosco|quem somos|expediente
alle rechten voorbehouden|privacybeleid|algemene voorwaarden|over ons|privacyverklaring
wszelkie prawa zastrzeżone|polityka prywatności|personvern|все права защищены|künye|無断転載|저작권자`,
  navigation: `home|menu|search|skip to content|skip to main content|skip to navigation|sections|back to top|site navigation|view all|view all newsletters|see all|show more|load more|all sections|navigation|open menu|close menu|toggle navigation|main menu|more|breadcrumb|go to|weather|jobs|games|puzzles|crossword|obituaries|classifieds|sports|shop|events|video|videos|photos|podcasts|newsletters|newsletter|toggle menu|english|edition|topics|all topics|e-edition|subscriptions|horoscopes
startseite|menü|suche|zum inhalt springen|zur startseite|alle themen|ressorts|nach oben|mehr anzeigen|alle artikel|rätsel|spiele|wetter|shop|hauptnavigation|zum hauptinhalt|immobilien|trauer|stellenmarkt|tickets|podcast|alle anzeigen
accueil|rechercher|recherche|aller au contenu|rubriques|voir plus|retour en haut|météo|jeux|tous les articles|annonces
inicio|buscar|menú|secciones|ir al contenido|ver todo|cargar más|portada|hemeroteca
cerca|vai al contenuto|sezioni|homepage|mostra altro|meteo
início|pesquisar|ir para o conteúdo|editorias|ver mais|capa
zoeken|ga naar inhoud|naar de inhoud|voorpagina|toon meer|weer
szukaj|strona główna|sök|meny|hem|søk|hjem|søg|forside|главная|поиск|anasayfa|ana sayfa|gündem|beranda|hledat|domů|etusivu`,
  topicsLabel: `read more on|tags|topics|filed under|more on|tagged|tagged with|in this article|categories|keywords|explore topics|topics in this article|tags in this story
themen|schlagwörter|schlagworte|stichwörter|mehr lesen über|mehr zu den themen|artikel-themen|mehr zu diesen themen|themen in diesem artikel|mehr über
thèmes|mots-clés|mots clés|sujets|thématiques|plus sur
etiquetas|temas|archivado en|temas relacionados|más sobre
argomenti|tag|temi|parole chiave
assuntos|temas relacionados|palavras-chave|marcadores
onderwerpen|trefwoorden|labels
ämnen|emner|tematy|tagi|теги|темы|etiketler|témata|štítky|タグ|キーワード|topik`,
  creditLabel: `photo|photos|photograph|photographs|photo by|photograph by|image|images|image source|image credit|images by|credit|picture|pictures|illustration|illustration by|photo credit|file photo|courtesy of|graphic|video by|getty images|photo illustration|screenshot|via getty images|ap photo|shutterstock|istock|imago|picture alliance|file image|press association|picture by
foto|fotos|bild|bilder|quelle|bildquelle|grafik|symbolbild|archivbild|archivfoto|bildnachweis|symbolfoto|copyright|video
photographie|crédit photo|crédit|crédits|illustration de|photo d’illustration|photo d’archives
fotografía|fotógrafo|imagen|fuente|foto de|imagen de archivo|cortesía
fotografia|immagine|crediti|fonte|foto di
imagem|reprodução|divulgação|foto por|arquivo
beeld|foto van|bron|fotograaf
zdjęcie|fot|фото|kuva|fotoğraf|zdroj|写真|사진`,
  updatedLabel: `updated|last updated|last updated on|updated on|updated at|modified|last modified|last update
aktualisiert|zuletzt aktualisiert|aktualisiert am|letzte aktualisierung|update|stand
mis à jour|mis à jour le|modifié le|mise à jour|actualisé
actualizado|actualizada|actualizado el|última actualización|modificado
aggiornato|aggiornato il|ultimo aggiornamento|modificato
atualizado|atualizada em|atualizado em|última atualização
bijgewerkt|laatste update|gewijzigd
uppdaterad|oppdatert|opdateret|aktualizacja|обновлено|güncelleme|son güncelleme|aktualizováno|最終更新|更新|diperbarui|수정`,
  publishedLabel: `published|published on|published at|posted|posted on|first published|date|publication date|released
veröffentlicht|veröffentlicht am|erschienen|erschienen am|erstellt|erstellt am|publiziert|publiziert am|datum
publié|publié le|posté le|paru le|date de publication
publicado|publicada|publicado el|fecha
pubblicato|pubblicato il|pubblicata
publicado em|publicada em
gepubliceerd|gepubliceerd op|geplaatst
publicerad|publisert|udgivet|opublikowano|опубликовано|yayınlanma|yayın tarihi|giriş|publikováno|公開|配信|입력|diterbitkan`,
  access: `subscribers only|for subscribers only|subscriber exclusive|exclusively for subscribers|subscriber-only|premium content|members only|this article is for subscribers|exclusive to subscribers
nur für abonnenten|exklusiv für abonnenten|für abonnenten|exklusiv für sie
réservé aux abonnés|réservé à nos abonnés|article réservé aux abonnés
solo para suscriptores|exclusivo para suscriptores
solo per abbonati|riservato agli abbonati
exclusivo para assinantes|só para assinantes
alleen voor abonnees|exclusief voor abonnees`,
  readingTime: `min read|minute read|minutes read|mins read|min lesezeit|minuten lesezeit|lesezeit|lesedauer|min de lecture|minutes de lecture|temps de lecture|min de lectura|tiempo de lectura|minuti di lettura|min di lettura|tempo di lettura|min de leitura|tempo de leitura|min leestijd|leestijd|min lästid|lesetid`,
  form: `choose image|choose video|add field|leave feedback|leave feedback about this|leave your feedback|write a review|upload image|upload video
bild auswählen|video auswählen|feld hinzufügen|feedback geben|bewertung schreiben
choisir une image|choisir une vidéo|ajouter un champ|donnez votre avis
elegir imagen|elegir vídeo|añadir campo|deja tu opinión
scegli immagine|scegli video|aggiungi campo|lascia un feedback
escolher imagem|escolher vídeo|adicionar campo|deixe a sua opinião
kies afbeelding|kies video|veld toevoegen|geef feedback`,
} as const
