/** Words before a name that say who wrote, in lower case. Source: general knowledge of the languages. */
export const byMarkers: ReadonlySet<string> = new Set(
  'by von par por di da door av af przez di przez yazan автор tekst text texte texto testo autor autora autore auteur written author authors reporter oleh'.split(
    ' ',
  ),
)

/** Markers that also are common words: they count only with a capital and before a name. */
export const weakMarkers: ReadonlySet<string> = new Set(
  'by von par por di da door av af text tekst texte texto testo'.split(' '),
)

/** Particles inside names. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos das du la le el al bin ibn ben ter ten zu af av y san st mac dela'.split(
    ' ',
  ),
)

/** What joins two names. */
export const nameJoiners: ReadonlySet<string> = new Set(
  'and und et y e en och og i и ve und & with mit avec con com met dan'.split(' '),
)

/** Words of jobs, by role of the vocabulary where one fits. */
export const jobWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reporter:
      'reporter/reporterin/reportera/journalist/journalistin/journaliste/periodista/giornalista/jornalista/verslaggever/redactor/redactora/redacteur/redactrice/redakteur/redakteurin/redattore/writer/staff/autor/autorin/author',
    correspondent:
      'correspondent/korrespondent/korrespondentin/correspondant/correspondante/corresponsal/corrispondente/correspondente/correspondente',
    columnist:
      'columnist/kolumnist/kolumnistin/chroniqueur/chroniqueuse/columnista/editorialista/colunista',
    editor: 'editor/herausgeber/chefredakteur/chefredakteurin/direttore/editora/hoofdredacteur',
    photographer:
      'photographer/fotograf/fotografin/photographe/fotógrafo/fotógrafa/fotografo/fotograaf',
    translator:
      'translator/übersetzer/übersetzerin/traducteur/traductrice/traductor/traductora/traduttore/tradutor/vertaler',
    contributor: 'contributor/gastautor/contributeur/colaborador/colaboradora/collaboratore',
  }).flatMap(([role, words]) => words.split('/').map((word) => [word, role] as const)),
)

/** News agencies as bylines name them, in lower case. Source: general knowledge of the trade. */
export const agencies: ReadonlySet<string> = new Set(
  'dpa afp ap reuters apa efe ansa lusa anp belga tass sda pap ntb tt ritzau upi pti ani xinhua kyodo yonhap sid kna epd dts aap cp pa'.split(
    ' ',
  ),
)

/** Words that no name holds even with a capital. Source: general knowledge of the languages. */
export const notInNames: ReadonlySet<string> = new Set(
  'the of and for with how why what this that is are in on to at from our your my we not all more news new read die das und mit für im wie was nach les des une pour avec sur los las con para per gli com über mehr alle neue team topics home'.split(
    ' ',
  ),
)
