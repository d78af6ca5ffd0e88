/**
 * Month names of languages that the common table leaves out, January first, variants split by `/`.
 * Source: general knowledge of the languages.
 */
const names: {readonly [language: string]: string} = {
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  sr: 'јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  sk: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  el: 'ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαΐ ιουνίου/ιουν ιουλίου/ιουλ αυγούστου/αυγ σεπτεμβρίου/σεπ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  lv: 'janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  is: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  ar: 'يناير/كانون فبراير/شباط مارس/آذار أبريل/نيسان/إبريل مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر نوفمبر ديسمبر',
  he: 'ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
  hi: 'जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ms: 'januari februari mac april mei jun julai ogos september oktober november disember',
  th: 'มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค. สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค. พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.',
}

/** The number of a month, 1 to 12, by its name in small letters. */
export const furtherMonths: ReadonlyMap<string, number> = new Map(
  Object.values(names).flatMap((list) =>
    list
      .split(' ')
      .flatMap((variants, index) => variants.split('/').map((name) => [name, index + 1] as const)),
  ),
)
