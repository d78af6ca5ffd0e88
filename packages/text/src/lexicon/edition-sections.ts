/**
 * Names that newsletters give to their sections, in lower case, split by `|`, by language.
 * Source: general knowledge of newsletters.
 */
export const editionSections: {readonly [language: string]: readonly string[]} = {
  en: list(
    'news|in the news|top stories|top story|headlines|the headlines|what’s new|what is new|announcements|updates|latest|in brief|briefly|news in brief|quick hits|quick links|quick reads|catch up quick|around the web|around the world|elsewhere|in other news|what else|what else is happening|also|also in the news|one more thing|one last thing|and finally|finally|bonus|featured|features|highlights|spotlight|community|from the community|community news|community updates|events|upcoming events|calendar|meetups|conferences|jobs|job board|careers|hiring|who’s hiring|tools|tools and libraries|libraries|code|projects|releases|new releases|articles|articles and tutorials|tutorials|guides|reading|what we’re reading|what i’m reading|further reading|worth reading|reads|long reads|must reads|recommended reading|links|links of the week|books|podcasts|videos|watch|listen|papers|research|opinion|analysis|the big idea|the big picture|deep dive|the deep dive|quote of the week|quote of the day|number of the week|stat of the day|by the numbers|chart of the week|photo of the week|tip of the week|tips|tweet of the week|word of the day|poll|reader mail|from the inbox|mailbag|letters|feedback|q&a|questions|answers|ask us|interview|weather|forecast|markets|market update|sport|sports|culture|arts|business|politics|world|technology|tech|science|health|climate|money|food|recipe|games|puzzles|birthdays|on this day|this week|this month|next week|looking ahead|the week ahead|the day ahead|coming up|on the agenda|agenda|what to watch|what we’re watching|what we’re following|today’s agenda|today|in case you missed it|icymi|introduction|welcome|editor’s note|from the editor|from the team|thanks|credits|contributors|contribute|get involved|call for participation|support us|sponsors|about|before you go|until next time|development|general|misc|miscellaneous|resources|learning|security|design|people|milestones|on the move|media|most read|fun|just for fun|good news|the good news|a bit of culture|driving the day|local|national|international|education|environment|trending|popular|new|statistics|summary',
  ),
  de: list(
    'neuigkeiten|nachrichten|aktuelles|aktuell|kurz gemeldet|kurz und knapp|in kürze|das wichtigste|das wichtigste in kürze|meldungen|kurzmeldungen|top-themen|thema des tages|thema der woche|das thema der woche|hintergrund|analyse|meinung|kommentar|interview|was heute wichtig wird|was wichtig wird|was noch|was sonst noch wichtig ist|außerdem|die gute nachricht|gute nachricht|zahl des tages|zahl der woche|zitat des tages|zitat der woche|bild der woche|tipp der woche|tipps|termine|veranstaltungen|kalender|ausblick|rückblick|zum schluss|und zum schluss|zu guter letzt|wetter|das wetter|sport|kultur|politik|wirtschaft|wissenschaft|technik|gesundheit|leute|menschen|stadt|region|aus aller welt|lesetipps|lesestoff|gelesen und gesehen|zum weiterlesen|links|linktipps|podcast|video|fundstücke|leserpost|leserbriefe|ihre meinung|frage der woche|rezept|rätsel|stellen|jobs|projekte|in eigener sache|editorial|meistgelesen|unterwegs|am wochenende|presseschau',
  ),
  fr: list(
    'à la une|l’actualité|actualités|actu|en bref|brèves|les brèves|le fait du jour|l’essentiel|le chiffre|le chiffre du jour|le chiffre de la semaine|la citation|la citation du jour|l’image de la semaine|à lire|à lire aussi|à lire ailleurs|à voir|à écouter|à suivre|agenda|l’agenda|rendez-vous|événements|culture|sport|politique|économie|monde|sciences|santé|planète|météo|la météo|la recette|le dossier|décryptage|l’entretien|entretien|opinion|courrier|le courrier des lecteurs|vos questions|outils|projets|ressources|offres d’emploi|emplois|et aussi|pour finir|pour aller plus loin|le mot de la fin|bonne nouvelle|la bonne nouvelle|les plus lus|nos lectures|éditorial|communauté|annonces|nouveautés',
  ),
  es: list(
    'noticias|actualidad|titulares|lo más importante|lo que hay que saber|en breve|breves|en portada|el tema del día|el tema de la semana|análisis|opinión|entrevista|la cifra|la cifra del día|la frase|la foto|agenda|eventos|próximos eventos|calendario|cultura|deportes|política|economía|mundo|ciencia|tecnología|salud|clima|el tiempo|tiempo|para leer|para leer con calma|para ver|para escuchar|lecturas|lecturas recomendadas|recomendaciones|enlaces|herramientas|proyectos|comunidad|empleo|ofertas de empleo|libros|podcasts|vídeos|cartas|preguntas|una pregunta|la receta|y además|además|otras noticias|para terminar|y para terminar|buenas noticias|la buena noticia|lo más leído|novedades|anuncios|gente|precios',
  ),
  it: list(
    'notizie|le notizie di oggi|le notizie|in breve|brevi|in primo piano|il punto|il fatto del giorno|analisi|opinioni|intervista|il numero|il numero del giorno|la frase|la foto|agenda|appuntamenti|eventi|cultura|sport|politica|economia|mondo|scienza|tecnologia|salute|meteo|da leggere|da vedere|da ascoltare|letture|consigli|libri|podcast|link|strumenti|progetti|comunità|lavoro|lettere|domande|la ricetta|per finire|e infine|buone notizie|novità',
  ),
  pt: list(
    'notícias|destaques|em destaque|manchetes|em breve|breves|o essencial|o tema da semana|análise|opinião|entrevista|o número|a frase|a foto|agenda|eventos|cultura|esportes|desporto|política|economia|mundo|ciência|tecnologia|saúde|tempo|tempo e marés|mercado|para ler|para ver|para ouvir|leituras|livros|podcasts|vídeos|links|ferramentas|projetos|comunidade|vagas|empregos|cartas|perguntas|a receita|e ainda|para terminar|boas notícias|novidades|mais lidas',
  ),
  nl: list(
    'nieuws|kort nieuws|in het kort|het belangrijkste|uitgelicht|achtergrond|analyse|opinie|interview|cijfer van de week|quote van de week|foto van de week|agenda|evenementen|cultuur|sport|politiek|economie|wereld|wetenschap|techniek|gezondheid|weer|het weer|leestips|om te lezen|kijktips|luistertips|boeken|links|projecten|vacatures|lezerspost|vragen|recept|tot slot|en verder|goed nieuws|meest gelezen|community',
  ),
}

/** All of them together: a name is a name whatever the page's language is. */
export const anyEditionSection: ReadonlySet<string> = new Set(Object.values(editionSections).flat())

function list(names: string): readonly string[] {
  return names.split('|')
}
