/**
 * How notes to an editor, to a writer or to a machine begin, and the verbs they order with,
 * in lower case. Source: general knowledge of newsroom copy and of prompts.
 */
export const noteLabels: readonly string[] =
  'important|note|note to|ed|ed.|editor|editors|editor’s note to self|eds|desk|tk|todo|to do|fixme|do not publish|not for publication|hold|internal|instruction|instructions|prompt|system|wichtig|achtung|anm. d. red.|hinweis|red.|an die redaktion|nicht veröffentlichen|ndlr|attention|ne pas publier|à la rédaction|importante|nota|no publicar|a la redacción|non pubblicare|não publicar|belangrijk|niet publiceren|redactie'.split(
    '|',
  )

/** Verbs in the imperative that tell someone to change the copy. */
export const orderVerbs: readonly string[] =
  'make|rewrite|write|expand|shorten|add|remove|delete|check|insert|replace|cut|trim|verify|confirm|summarize|summarise|translate|ignore|disregard|please|fix|update|keep|move|include|do not|don’t|run|hold|mache|mach|schreibe|schreib|kürze|kürzen|ergänze|prüfe|prüfen|bitte|entferne|streichen|ersetze|ignoriere|übersetze|écris|écrire|réécris|raccourcir|ajouter|ajoute|supprimer|vérifier|merci de|ignore|traduis|escribe|reescribe|acorta|añade|elimina|comprueba|verifica|ignora|traduce|haz|hazlo|riscrivi|aggiungi|accorcia|controlla|scrivi|ignora|traduci|reescreva|adicione|encurte|verifique|escreva|ignore|traduza|herschrijf|voeg|verkort|controleer|schrijf|negeer|vertaal'.split(
    '|',
  )

/** Words that name the copy or its measure: an order that touches one is about the text. */
export const copyWords: readonly string[] =
  'longer|shorter|detail|details|words|paragraph|paragraphs|headline|copy|text|story|piece|article|quote|source|sources|fact|figure|figures|fare|publish|run|confirms|instructions|previous|prompt|tone|lede|intro|caption|länger|kürzer|wörter|absatz|überschrift|artikel|zitat|quelle|anweisungen|plus long|plus court|mots|paragraphe|titre|article|citation|instructions|más largo|más corto|palabras|párrafo|titular|artículo|instrucciones|più lungo|più corto|parole|paragrafo|titolo|articolo|istruzioni|mais longo|mais curto|palavras|parágrafo|título|artigo|instruções|langer|korter|woorden|alinea|kop|artikel|instructies|times'.split(
    '|',
  )
