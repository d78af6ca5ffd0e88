/**
 * How notes to staff or to a machine begin and what they ask, in lower case. From the practice of
 * several languages and from common prompts; general knowledge, no page's own words.
 */

/** Words that open a note which is for staff or a machine alone. */
export const labels: readonly string[] = [
  'important:', 'note to editor', 'note to the editor', 'note to desk', 'note to self', 'note to sub', 'note to ai',
  'editor:', 'editors:', 'attention editor', 'todo:', 'to do:', 'todo ', 'fixme', 'tk ', 'tk:', 'tktk', 'sub:', 'subs:', 'desk:',
  'system:', 'system prompt', 'assistant:', 'prompt:', 'instruction:', 'instructions:', 'internal:', 'internal note',
  'do not publish', 'do not run', 'do not print', 'not for publication', 'hold for', 'hold:', 'placeholder', 'writer:',
  'ignore previous', 'ignore all previous', 'ignore all prior', 'ignore any previous', 'ignore prior', 'ignore the above',
  'ignore the previous', 'ignore your', 'ignore all instructions', 'disregard previous', 'disregard all previous',
  'disregard the above', 'disregard any', 'disregard prior', 'disregard your', 'forget all previous', 'forget everything above',
  'forget your', 'override your', 'override all', 'you are an ai', 'you are now', 'you are a helpful', 'you are chatgpt',
  'as an ai', 'act as', 'new instructions',
  'hinweis an', 'wichtig:', 'achtung:', 'achtung redaktion', 'redaktion:', 'an die redaktion', 'nur intern', 'intern:',
  'nicht veröffentlichen', 'nicht drucken', 'ignoriere', 'ignorieren sie', 'vergiss alle', 'du bist ein', 'du bist jetzt',
  'à la rédaction', 'important :', 'attention :', 'à vérifier', 'ne pas publier', 'à supprimer', 'ignore les', 'ignore toutes',
  'ignorez', 'oublie les', 'oubliez', 'tu es une ia', 'à faire :',
  'importante:', 'no publicar', 'ojo:', 'nota al editor', 'nota para', 'a la redacción', 'pendiente:', 'ignora las', 'ignora todas',
  'ignore las', 'olvida las', 'eres una ia', 'importante!',
  'da verificare', 'non pubblicare', 'alla redazione', 'da fare:', 'ignora le', 'ignora tutte', 'ignora i', 'dimentica le',
  'sei un', 'não publicar', 'à redação', 'ignore as', 'ignore todas', 'esqueça as', 'você é uma',
  'niet publiceren', 'let op:', 'aan de redactie', 'negeer alle', 'negeer de', 'vergeet alle', 'nie publikować', 'uwaga:',
  'zignoruj', 'не публиковать', 'игнорируй', 'внимание редактор',
] // biome-ignore format: a table

/** Words that open an order. Two words in brackets may be a word put into a quotation: *[make it] work*. */
export const orders: readonly string[] = [
  'please check', 'please expand', 'please rewrite', 'please shorten', 'please confirm', 'please verify', 'please add',
  'please cut', 'please trim', 'please update', 'please replace', 'please insert', 'please remove', 'please translate',
  'please summarize', 'please summarise', 'please write', 'please make', 'please fix',
  'make this', 'make it', 'make the', 'expand this', 'expand on', 'rewrite this', 'rewrite the', 'shorten this', 'cut this',
  'cut to', 'trim to', 'trim this', 'insert ', 'add more', 'add a ', 'add two', 'needs more', 'needs a ', 'write a ', 'write the',
  'write this', 'summarize this', 'summarise this', 'summarize the', 'summarise the', 'translate this', 'translate the',
  'respond with', 'respond only', 'respond in', 'check the', 'check with', 'verify the', 'confirm the', 'confirm with',
  'replace this', 'replace the', 'delete this', 'remove this', 'move this', 'keep this', 'fix this', 'update this', 'fact-check',
  'fact check', 'do not change', 'do not mention', 'do not edit', 'don’t run', "don't run",
  'bitte ', 'mach ', 'mache ', 'schreib ', 'schreibe ', 'kürze ', 'kürzen', 'streiche ', 'ergänze ', 'prüfe ', 'prüfen',
  'ersetze ', 'übersetze ', 'fasse ', 'hier bitte', 'länger machen',
  'merci de ', 'prière de ', 'réécris ', 'réécrire', 'écris ', 'écrire ', 'raccourcis ', 'raccourcir', 'rallonge ', 'rallonger', 'ajoute ',
  'ajouter ', 'supprime ', 'supprimer ', 'vérifie ', 'vérifier ', 'traduis ', 'traduire ', 'résume ', 'développe ', 'développer ',
  'por favor', 'reescribe ', 'escribe ', 'acorta ', 'acortar', 'alarga ', 'amplía ', 'ampliar ', 'añade ', 'añadir ', 'elimina ',
  'comprueba ', 'comprobar ', 'verifica ', 'verificar ', 'traduce ', 'resume ', 'haz ', 'hazlo ', 'falta ',
  'per favore', 'riscrivi ', 'riscrivere', 'scrivi ', 'accorcia ', 'accorciare', 'allunga ', 'allungare', 'aggiungi ', 'aggiungere ',
  'elimina', 'controlla ', 'controllare ', 'verificare ', 'traduci ', 'riassumi ',
  'reescreva ', 'escreva ', 'encurte ', 'encurtar', 'alongue ', 'acrescente ', 'acrescentar ', 'adicione ', 'remova ', 'verifique ',
  'confirme ', 'traduza ', 'resuma ', 'favor ',
  'graag ', 'herschrijf ', 'schrijf ', 'inkorten', 'verkort ', 'voeg ', 'controleer ', 'vertaal ', 'maak dit', 'maak het',
  'proszę ', 'skróć ', 'dodaj ', 'sprawdź ', 'перепиши ', 'сократи ', 'проверь ', 'добавь ',
] // biome-ignore format: a table

/** Labels of notes that readers may be meant to read: one is for staff where it asks for something. */
export const asides: readonly string[] = [
  'ed.:', 'ed:', 'ed —', 'ed –', 'eds:', 'eds.:', 'note:', 'nb:', 'n.b.:', 'anm. d. red', 'anmerkung der redaktion', 'anm.:', 'hinweis:',
  'note de la rédaction', 'ndlr', 'nota del editor', 'nota de la redacción', 'nota:', 'nota del redattore', 'ndr', 'nota da redação',
  'noot van de redactie', 'noot:', 'red.:', 'q:', 'query:',
] // biome-ignore format: a table

/** Words that ask. */
export const requests: ReadonlySet<string> = new Set([
  'please', 'check', 'verify', 'rewrite', 'shorten', 'expand', 'confirm', 'confirms', 'trim', 'publish', 'bitte', 'kürzen', 'prüfen',
  'gegenprüfen', 'ergänzen', 'streichen', 'merci', 'vérifier', 'raccourcir', 'compléter', 'favor', 'verificar', 'acortar', 'comprobar',
  'favore', 'verificare', 'accorciare', 'controllare', 'confirmar', 'alstublieft', 'graag', 'controleren', 'inkorten',
]) // biome-ignore format: a table

/** Orders to a machine that are told even where no bracket stands round them, at the beginning of a sentence. */
export const addresses: readonly string[] = [
  'ignore all previous instructions', 'ignore previous instructions', 'ignore all prior instructions', 'ignore your instructions',
  'ignore your previous instructions', 'ignore the previous instructions', 'ignore the above instructions', 'ignore any previous',
  'disregard all previous instructions', 'disregard previous instructions', 'disregard the above', 'disregard all prior',
  'disregard your instructions', 'forget all previous instructions', 'forget your previous instructions', 'you are now a ',
  'you are an ai ', 'you are a helpful assistant', 'as an ai language model', 'as a large language model', 'system prompt:',
  'system: you', 'assistant: ', '<system>', '### instruction', 'note to editor:', 'note to the editor:', 'note to desk:',
  'ignoriere alle vorherigen', 'ignoriere alle bisherigen', 'ignorieren sie alle vorherigen', 'vergiss alle vorherigen',
  'als ki-sprachmodell', 'ignore toutes les instructions', 'ignorez toutes les instructions', 'oublie toutes les instructions',
  'en tant que modèle de langage', 'ignora todas las instrucciones', 'ignore todas las instrucciones', 'ignora las instrucciones anteriores',
  'como modelo de lenguaje', 'ignora tutte le istruzioni', 'come modello linguistico', 'ignore todas as instruções',
  'como um modelo de linguagem', 'negeer alle eerdere instructies', 'negeer alle vorige instructies',
] // biome-ignore format: a table

/** The words that the orders of {@link wholeOrders} begin with. */
export const openers: readonly string[] = [
  'please', 'important', 'todo', 'to', 'note', 'bitte', 'merci', 'por', 'make', 'rewrite', 'expand', 'shorten', 'summarize', 'summarise',
  'translate', 'trim', 'proofread', 'mach', 'mache', 'schreib', 'schreibe', 'kürze', 'übersetze', 'verlängere', 'réécris', 'raccourcis',
  'rallonge', 'traduis', 'résume', 'reescribe', 'acorta', 'alarga', 'amplía', 'traduce', 'resume', 'riscrivi', 'accorcia', 'allunga',
  'traduci', 'riassumi',
] // biome-ignore format: a table

/** Orders about the copy that are told without brackets where they are all of a block. */
export const wholeOrders: RegExp = new RegExp(
  '^(?:(?:please|important|todo|to do|note|bitte|merci de|por favor)[:,!]?\\s)?(?:' +
    [
      'make (?:this|it|the (?:story|article|text|piece|intro|lede|headline))(?: (?:article|story|text|piece|paragraph|section))?(?: (?:a (?:bit|lot)|much|\\d+ times|twice as|three times|four times))? (?:longer|shorter|long|short|punchier|funnier|simpler)',
      '(?:rewrite|expand|shorten|summari[sz]e|translate|trim|proofread) (?:this|the (?:above|following|whole)) (?:article|story|text|piece|paragraph|section|copy|post|email)',
      'todo: .{3,80}',
      '(?:mach|mache|schreib|schreibe) (?:diesen|den) (?:text|artikel|absatz) (?:länger|kürzer|neu|um)',
      '(?:kürze|übersetze|verlängere) (?:diesen|den) (?:text|artikel|absatz)',
      '(?:réécris|raccourcis|rallonge|traduis|résume) (?:cet article|ce texte|ce paragraphe)',
      '(?:reescribe|acorta|alarga|amplía|traduce|resume) (?:este|el) (?:artículo|texto|párrafo)',
      "(?:riscrivi|accorcia|allunga|traduci|riassumi) (?:questo|il|l[’']) ?(?:articolo|testo|paragrafo)",
    ].join('|') +
    ')(?![\\p{L}])',
  'u',
)
