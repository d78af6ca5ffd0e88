/**
 * The commonest small words of running prose, by language.
 * Source: general knowledge of the languages.
 */
export const functionWords: {readonly [language: string]: readonly string[]} = {
  en: list(
    'the of and to a in that is was for on with as at by from it he she they we you i his her their its this these those be are were been has have had not but or an which who will would could should may can if when where than then there what how why about into after before over also more most just it’s don’t we’re you’re doesn’t isn’t can’t i’m that’s here our your my out up some no so all while because during between under against through',
  ),
  de: list(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre wir ich kann gegen vom können schon wenn habe seine unter sehr damit doch was mich uns hier diese dieser dieses',
  ),
  fr: list(
    'le la les de des du un une et à en que qui est dans pour pas au sur par plus avec ce il elle ne se sont ont aux cette son sa ses mais ou comme nous vous ils été fait être avait leur sans deux même entre aussi après depuis selon dont où si tout ces on y je c’est',
  ),
  es: list(
    'el la los las de del que y en un una a por con para no se es su al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está mi porque qué nos durante uno ni contra ellos e así donde',
  ),
  it: list(
    'il lo la i gli le di del della dei delle che e in un una a per con non si è da al alla sono come più ma anche nel nella ha o su dal se ci questo questa loro hanno suo sua stato tra quando essere dopo prima ancora chi cui tutti',
  ),
  pt: list(
    'o a os as de do da dos das que e em um uma para com não por no na nos nas se é mais como mas foi ao ele ela seu sua ou quando muito já também só pelo pela até isso entre depois sem mesmo aos são está tem ser era',
  ),
  nl: list(
    'de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit nog naar door over hij ze wordt worden heeft hebben was tot of je meer deze dit kan geen zo wel na tegen we ik haar hun al onder',
  ),
  sv: list(
    'och i att det som en på är av för med den till inte om ett han men var sig så från vi har de kan när år under också efter eller nu sin där vid mot ska skulle hade alla andra mycket än hon här',
  ),
  no: list(
    'og i det som en på er av for med til å ikke den om et han men var seg så fra vi har de kan når år også etter eller nå sin der ved mot skal skulle hadde alle andre mye enn hun dette jeg at være ble',
  ),
  da: list(
    'og i det som en på er af for med til at ikke den om et han men var sig så fra vi har de kan når år også efter eller nu sin der ved mod skal skulle havde alle andre meget end hun dette jeg være blev',
  ),
  fi: list(
    'ja on ei se että hän oli joka mutta kun ovat myös sen olla tai kuin niin mukaan vuonna nyt',
  ),
  pl: list(
    'i w na z do się nie że to jest o za po od przez dla jak ale oraz który która które są był było tym tego jego już tylko może ze także jednak czy by przy',
  ),
  cs: list(
    'a v na se že je s z do to o i ve pro za by jako jsou který která které ale po k od ze však při už není podle také může byl jeho',
  ),
  ru: list(
    'и в на не что с по как из за к о от это для его он она они но а у же до при года также был было были который которые или уже бы так',
  ),
  tr: list(
    've bir bu da de için ile olarak çok daha olan gibi sonra kadar ama en ne o var dedi ise her',
  ),
  id: list(
    'yang dan di dari untuk dengan ini itu pada tidak dalam akan ke juga oleh ada telah atau bisa para sebagai',
  ),
}

function list(words: string): readonly string[] {
  return words.split(' ')
}

/** All function words of all the languages. */
export const anyFunctionWord: ReadonlySet<string> = new Set(Object.values(functionWords).flat())

/** English words that a headline in title case writes small unless one begins it. */
export const smallInTitles: ReadonlySet<string> = new Set(
  'a an the and but or nor for of in on at by to from with as via vs vs. into over per than up after'.split(
    ' ',
  ),
)

/** Small words that may stand inside a capitalised run: of names and of titles. */
export const connectors: ReadonlySet<string> = new Set(
  'a an the and or nor for of in on at by to from with as via vs vs. into & de la le les du des et y e del della di da do von und der die das van den het en für im zu no na'.split(
    ' ',
  ),
)
