/** A poem by its stanzas, with the title and the name that a page may announce it by. */
export interface SamplePoem {
  readonly language: string
  readonly title: string
  readonly author: string
  readonly stanzas: readonly (readonly string[])[]
}

/** Verse of our own, free and rhymed, in ten languages: written for the training and the tests. */
export const ownPoems: readonly SamplePoem[] = [
  poem(
    'en',
    'Inventory of a Harbour',
    'Mara Tindall',
    `
Rope, mostly.
The gulls have written their complaint
on every bollard, and nobody
has come down from the office to answer it.

I count what is left:
two boats with women's names,
a kettle, the tide table for a year
that is already over.

Somebody's boy is learning to whistle.
He will be good at it by winter
when there is no one on the quay
but the wind, who taught him.`,
  ),
  poem(
    'en',
    'What the Lift Said',
    'Jonah Abara',
    `
Doors closing,
I tell them, and they close their faces too.
Between the fourth floor and the fifth
a man once wept into his scarf
and I went slowly, as slowly as I could.

They call me broken on the days I rest.
They press the button twice, three times,
as if I were a god
or a sister who will not come to the phone.

Going down, I say.
I have never said where.`,
  ),
  poem(
    'en',
    'The Miller at the Ford',
    'Agnes Whitlow',
    `
The miller kept a lantern by the ford
To show the drovers where the stones were laid;
He asked no penny and he wore no sword,
But sat and carved his whistles in the shade.

And when the water rose above the wheel
And took the bridge and half the lower field,
He held the light until he could not feel
The hand that held it, and he would not yield.

They found the lantern burning on the hill,
And under it the marks of many feet;
The ford is quiet now, the wheel is still,
And children sell his whistles in the street.`,
  ),
  poem(
    'en',
    'Night Bus',
    'Peter Okonjo-Hale',
    `
We ride the last bus home in borrowed light,
Each with a window and a paper cup;
The driver hums, the wipers say good night,
And no one says a word, and no one gets up.

A girl has fallen asleep upon her coat,
A man is reading what he read before.
The river passes like a closing note;
The doors breathe out, and there is one seat more.`,
  ),
  poem(
    'en',
    'Instructions for the Orchard',
    'Ruth Ellery',
    `
Prune in the cold, when nothing is expected.
Leave the low branch for the girl who is not yet tall.
Do not speak of frost,
It hears its name and turns its head.

When the blossom comes, go in.
You have done what hands can do.
The rest is bees,
And the old argument of the sun with the wall.`,
  ),
  poem(
    'en',
    'Ash Wednesday, Platform Two',
    'Dermot Quill',
    `
O slow announcement, say again
What all of us already know:
The train we wait for is a train
That left this morning in the snow.

The priest goes by with blackened thumb,
The signal drops from red to green;
We lift our bags for what may come
And lower them on what has been.`,
  ),
  poem(
    'en',
    'The Carters of Penhallow Hill',
    'Silas Brandreth',
    `
Upon the road to Penhallow, when all the carts came down at night,
With barley sacks and cider casks and lanterns swinging green and white,
The children stood on every wall and called the horses by their names,
Till all the valley rang with bells, and every window shone with flames.

O where are now the carters gone, that used to whistle at the ford?
The wheels are rust, the yards are still, the gates are barred with rope and board;
But if you stand there after rain, and listen when the wind is low,
You hear the harness on the hill, and someone telling them to go.`,
  ),
  poem(
    'en',
    'Ploughing, Late',
    'Edwin Marsh',
    `
He turned the horses under the last elm
And did not look behind. The field was done.
What light there was lay down along the furrows
Like something spilt, and the rooks walked in it,
Grave and particular. I had come to say
The letter had been opened. He knew that.
He took the bridle from the nearer mare,
Patted her once, and asked about the rain,
And whether I had shut the lower gate,
And whether there was bread. Then we went in.`,
  ),
  poem(
    'en',
    'Small Hours',
    'Nora Vane',
    `
Moon on the sill,
Mouse in the hay,
All the house still,
Night on its way.

Clock--what a sound!
Stair--not a tread;
Dreams going round,
Robin in bed.

Then, from the lane,
Faint as a thread,
Footsteps again:
Someone has said

Grace.`,
  ),
  poem(
    'en',
    'Song of the Open Ledger',
    'Caleb Frost-Iwata',
    `
I have counted the spoons of the city and the sons of the city, and I have written them down,
Not the mayors alone, not the bankers in their rooms of glass, but the sweepers and the sweepers' dogs,
And the woman who sells matches by the bridge, and the bridge, and the weather over the bridge,
For nothing is too small to be entered, and nothing that is entered is ever wholly lost.

You who will open this book when I am dust and my pen is dust,
Add yourself to the column. There is room. There was always room.`,
  ),
  poem(
    'en',
    'Dialogue at the Turnstile',
    'Imogen Farr',
    `
HE.

You came too late; the gates are drawn,
The lamps are out along the pier.

SHE.

I came on time. The day was long.
What made you think you'd find me here?

HE.

I thought the sea had told you all.`,
  ),
  poem(
    'de',
    'Lied der Brückenwärter',
    'Anton Seiler',
    `
Wenn über den Fluss die Laternen gehn und die Schiffe liegen und lauschen,
Da hört man die alten Wärter stehn und von alten Hochwassern rauschen;
Sie drehen die Kurbel, sie drehen die Zeit, sie heben die Brücke im Dunkeln,
Und unten fährt einer, er hat es noch weit, mit Augen, die glimmen und funkeln.`,
  ),
  poem(
    'de',
    'Am Wehr',
    'Lena Hartwig',
    `
Das Wasser zählt die Balken nach,
Als wär es ihm befohlen,
Und unter jedem Scheunendach
Wird heut der Herbst gestohlen.

Der Müller schließt die Läden zu,
Die Schwalben sind verschwunden;
Es findet keiner hier die Ruh,
Der sie nicht schon gefunden.

Nur du gehst langsam durch das Gras
Und hebst die letzten Birnen auf,
Und was der Sommer hier vergaß,
Das nimmst du mit den Berg hinauf.`,
  ),
  poem(
    'de',
    'Kleine Anfrage',
    'Jost Reimann',
    `
Wer hat
den Mond auf dem Balkon vergessen
zwischen den Wäscheklammern
und dem Rad des Nachbarn

ich frage nur
weil es bald regnet
und er so blass ist
und niemand ihn hereinholt`,
  ),
  poem(
    'fr',
    'La Lampe du passage',
    'Élise Morvan',
    `
La lampe au fond du vieux passage
Attend le pas d'un voyageur ;
La pluie écrit sur le vitrage
Les mots qui manquent à mon cœur.

Un chat traverse la lumière,
Un volet bat, puis se reprend ;
Et l'on dirait que la rivière
Remonte la rue en chantant.

Ferme la porte, ô nuit d'octobre,
Ferme la porte doucement :
Le vin est bon, le pain est sobre,
Et je t'écoute en m'endormant.`,
  ),
  poem(
    'fr',
    'Gare fermée',
    'Bastien Roux',
    `
Les rails sont là
pour qui voudrait partir à pied
on a repeint l'horloge
elle ment mieux qu'avant

une femme vend des cerises
devant la salle d'attente
elle dit que le train viendra
quand il n'y aura plus de cerises`,
  ),
  poem(
    'es',
    'Canción del pozo',
    'Inés Lozano',
    `
En el fondo del pozo duerme
La luna que se cayó;
Mi madre bajó a buscarla
Y con agua la subió.

En el cubo venía el cielo
Temblando como un pañuelo,
Y en la mano de mi madre
La luna se hizo de hielo.

Ya nadie baja al pozo,
Ya nadie canta al volver;
Solo la cuerda recuerda
Lo que pesaba querer.`,
  ),
  poem(
    'it',
    'Il traghetto',
    'Dario Venanzi',
    `
Non parte più nessuno dal mio molo,
Soltanto il vento chiede il suo biglietto;
Il mare, come un cane senza guinzaglio,
Mi porta indietro quello che ho già detto.

E tu che aspetti dove l'onda tace,
Con la valigia piena di candele,
Non domandare al buio la sua pace:
Accendi, e lascia andare le tue vele.`,
  ),
  poem(
    'pt',
    'A última rua',
    'Teresa Valadão',
    `
Na última rua da cidade
Mora um relógio sem ponteiros;
Não tem pressa nem tem saudade,
Conta as horas pelos cheiros.

De manhã cheira a pão e a cal,
À tarde a roupa e a limão,
E à noite, quando passa o sal,
Bate uma vez no coração.`,
  ),
  poem(
    'nl',
    'Dijkweg',
    'Wim Terpstra',
    `
De dijk loopt verder dan de dag,
De schapen gaan ons voor;
Wie hier ooit naar de overkant zag,
Die hoort het water door.

Mijn vader liep hier met zijn fiets,
Zijn lantaarn scheen op het riet;
Hij zei een leven lang haast niets,
En ik vergeet het niet.`,
  ),
  poem(
    'sv',
    'Isvinter',
    'Karin Ålund',
    `
Isen sjunger under bron,
En sång av kol och glas;
Min syster står i månens ton
Och lyssnar utan kalas.

Vi tänder ljus i fönstret nu,
Ett ljus för var som for,
Och ett för den som var som du
Och ett för den vi var.`,
  ),
  poem(
    'pl',
    'Sad za torami',
    'Hanna Wilczek',
    `
Za torami stoi sad,
Nikt już w nim nie zbiera,
Tylko wiatr po jabłkach siadł
I furtkę otwiera.

Babka moja dzwonkiem rwie
Ciszę nad jabłonią,
A ja nie wiem, czy to śnię,
Czy wciąż za nią gonią.`,
  ),
  poem(
    'ru',
    'Пристань',
    'Вера Лугова',
    `
На пристани горит фонарь,
И снег летит на воду,
Как будто старый календарь
Бросает дни в природу.

Я жду последний пароход,
Которого не будет,
И чей-то голос у ворот
Мне говорит о чуде.

И если ты ко мне придёшь
По белому причалу,
Мы станем слушать снег и дождь
И всё начнём сначала.`,
  ),
]

function poem(language: string, title: string, author: string, text: string): SamplePoem {
  const stanzas = text
    .trim()
    .split('\n\n')
    .map((stanza) => stanza.split('\n'))
  return {language, title, author, stanzas}
}
