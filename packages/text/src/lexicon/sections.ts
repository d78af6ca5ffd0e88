/** Names that papers give to their sections, in lower case. Source: general knowledge of news sites. */
export const sectionNames: ReadonlySet<string> = new Set(
  [
    'politics|world|business|opinion|economy|culture|science|technology|tech|health|sports|sport|national|international|local|us|u.s.|uk|europe|asia|africa|americas|middle east|climate|environment|education|lifestyle|life|arts|books|travel|food|style|money|markets|finance|media|entertainment|crime|society|analysis|investigations|weather|news|city|transport|commentary|editorial|features',
    'politik|wirtschaft|kultur|wissen|wissenschaft|meinung|panorama|gesellschaft|ausland|inland|regional|lokales|feuilleton|netzwelt|gesundheit|reise|leben|medien|finanzen|digital|umwelt|nachrichten|welt|deutschland|österreich|schweiz',
    'politique|économie|monde|société|culture|sciences|santé|idées|débats|environnement|planète|sports|régions|technologie|médias|actualités|france',
    'política|economía|mundo|sociedad|cultura|ciencia|salud|opinión|deportes|tecnología|internacional|nacional|medio ambiente|españa|local|actualidad',
    'politica|economia|mondo|società|cultura|scienza|salute|opinioni|esteri|cronaca|spettacoli|ambiente|tecnologia',
    'política|economia|mundo|sociedade|ciência|saúde|opinião|esportes|desporto|tecnologia|brasil|cotidiano|cidades|ambiente',
    'politiek|economie|wereld|cultuur|wetenschap|gezondheid|opinie|buitenland|binnenland|regio|samenleving|techniek',
  ]
    .join('|')
    .split('|'),
)
