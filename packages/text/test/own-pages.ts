/** Pages written for these tests: no line of them is from a real paper. */
export const germanArticle = `Startseite
Anmelden
Lokales

Der Fährmann von Altwasser hört auf

Nach 41 Jahren gibt Bruno Ziese das Ruder ab, und niemand will es haben.

Von Mathilde Kroll
14. September 2025, 08:05 Uhr

Am Sonntag legte Bruno Ziese zum letzten Mal am Ostufer an, und es standen mehr Leute am Steg, als die Fähre in einem ganzen Monat trägt.

Die Gemeinde hat die Stelle dreimal ausgeschrieben. Beworben haben sich ein Student, der nicht schwimmen kann, und ein Hund, dessen Besitzer das für einen Scherz hielt.

Newsletter abonnieren
Ihre E-Mail-Adresse

Bis zum Frühjahr soll nun eine Brücke geprüft werden. Sie würde zwei Millionen Euro kosten, also etwa so viel wie vierhundert Jahre Fährbetrieb.

Ziese sagt, er habe nichts gegen Brücken. Man könne nur nicht mit ihnen reden.

Mehr zum Thema
Hochwasser am Altwasser
Alle Rechte vorbehalten
`

const parts = [
  'Skip to content',
  'Home',
  'Village',
  'Weather',
  'The bell that rings on time',
  'By Orla Penhale',
  '3 November 2025',
  'The bell of St Osyth has been rung by hand at noon for two hundred years, and in all that time it has been late only once.',
  'That was in 1893, when the ringer stopped to help a calf out of the well and was thanked for it by nobody but the calf.',
  'Now the parish council wants a motor, which would cost nine thousand pounds and would never stop for anything.',
  'The vote is on Thursday, and the ringer, who is eighty, has said that he will be there at noon whatever they decide.',
  'Share this article',
  'Privacy policy',
  '© The Osyth Bugle. All rights reserved.',
]

export const flatArticle: string = parts.join('')

export const portugueseArticle = `Início
O moleiro que não vende farinha

Por Tomé Sequeira
03/04/2025

O moinho da Ribeira de Cima voltou a rodar na terça-feira, depois de doze anos parado, mas o moleiro não vende farinha a ninguém e não diz porquê.

Os vizinhos acham que ele mói só para ouvir o barulho das pedras, porque a casa ficou muito calada desde que os filhos foram para a cidade.

Quando lhe perguntam, ele responde que a água também não cobra nada e que ninguém lhe pede explicações por isso.
`

export const weeklyBrief = `The Tide Table
A weekly newsletter about the coast. Delivered every Tuesday.

The pier that would not burn

By Ines Calloway
4 March 2025

Good morning, and welcome back to The Tide Table.

In this edition: a pier that would not burn, a shop that sells fog, and the price of mussels.

What we saw

The pier. The fire brigade tried for the third time on Saturday to burn down the old pier for practice, and for the third time it rained.

Fog for sale. A shop on Quay Street has begun to sell jars of local fog, and the council is trying to find out whether a licence is needed.

The price of mussels

A bucket of mussels costs four pounds more than a year ago, and the people who gather them say that they have seen none of it.

See you next week.
`

export const noteAndDate = `Council counts its gulls twice

By Ada Lund
03/04/2025

The council counted the gulls on the harbour wall on Monday and found forty, and counted them again on Tuesday and found three hundred and eleven.

[Note to editor: check the second figure before we publish]

A spokesman said that both figures were correct and that the gulls had been informed of the first one, which they had taken badly.
`
