/** Given names that bylines begin with, in small letters. Source: general knowledge of the languages. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'john william george edward robert thomas james henry charles joseph samuel alexander percy walter arthur alfred richard david daniel peter paul andrew philip francis frederick edmund edwin ernest matthew mark luke stephen michael christopher benjamin isaac jonathan nathaniel oliver oscar rupert rudyard wilfred siegfried gerard algernon dante coventry lewis louis ralph herman edgar ezra langston allen ted dylan seamus patrick hugh ian colin ' +
    'mary elizabeth emily charlotte anne ann jane margaret christina dorothy sara sarah alice emma eleanor edith sylvia marianne maya amy felicia anna katherine catherine helen julia laura lucy grace gertrude ella ' +
    'johann friedrich heinrich rainer joachim stefan hugo hermann georg theodor clemens achim ludwig wilhelm karl eduard conrad ferdinand gottfried erich bertolt else ingeborg nelly rose hilde ' +
    'jean pierre paul victor charles alphonse arthur alfred guillaume stéphane andré françois joachim louise marceline théophile jacques rené ' +
    'federico antonio juan josé gustavo rubén pablo luis jorge octavio rosalía gabriela miguel francisco lope garcilaso manuel ' +
    'giacomo giovanni francesco dante alessandro ugo giuseppe eugenio salvatore umberto gabriele luigi fernando luís cecília carlos mário florbela sophia álvaro ' +
    'willem jan hendrik joost guido herman adriaan gerrit karin gustaf erik nils tomas hjalmar edith henrik bjørnstjerne adam juliusz cyprian czesław wisława maria bolesław julian zbigniew ' +
    'александр михаил фёдор афанасий николай иван анна марина осип борис сергей владимир валерий иосиф белла вера'
  ).split(' '),
)
