import type { Prose } from './prose-page.tsx';

/** How threads and findings come about, and what they cannot see. */
export const methodText: { readonly nl: Prose; readonly en: Prose } = {
  nl: {
    title: 'De methode',
    lead: 'Hoe Doelspoor een voornemen of een cijfer door de jaren volgt, wat het opmerkt, en wat het niet kan zien.',
    sections: [
      {
        heading: 'Van document naar spoor',
        paragraphs: [
          'Een programma leest elk document en zoekt de onderdelen, de voornemens, de verantwoording en de cijfers. Daarna zoekt het wat in een ander document over hetzelfde gaat. Wat bij elkaar hoort, noemen wij een spoor.',
          'Daarbij kijkt het naar:',
        ],
        points: [
          'dezelfde code en dezelfde titel;',
          'dezelfde woorden, waarbij een zeldzaam woord meer telt dan een gewoon woord;',
          'dezelfde getallen en jaren;',
          'dezelfde plek tussen dezelfde buren;',
          'een verwijzing van het ene onderdeel naar het andere.',
        ],
      },
      {
        heading: 'Van akkoord naar plan',
        paragraphs: [
          'Een coalitieakkoord geldt voor een paar jaar en is anders opgebouwd dan een begroting. Een voornemen uit een akkoord staat daarom nooit in één spoor met een plan uit een begroting. Wel zoekt het programma welke plannen het akkoord uitwerken. Zo leest u bij het voornemen uit het akkoord wat van die plannen kwam, en bij een plan wat er was afgesproken.',
        ],
      },
      {
        heading: 'Hoe zeker dat is',
        paragraphs: [
          'Elke schakel in een spoor krijgt een score en een uitleg in een zin. Die leest u bij elk voornemen. Zolang geen mens ernaar keek, is een schakel een voorstel. Een mens kan een schakel bevestigen of afwijzen, met een reden. Wat een mens besliste, verandert het programma daarna niet meer.',
          'Lijkt iets te weinig op elkaar, dan blijft het los. Wij missen liever een schakel dan dat wij er een verzinnen.',
        ],
      },
      {
        heading: 'Wat een bevinding is',
        paragraphs: [
          'Vaste regels lezen de sporen na. Een regel kijkt bijvoorbeeld of een doel in het jaarverslag hetzelfde is als in de begroting. Vindt een regel iets, dan is dat een bevinding. Elke bevinding laat de teksten zien waar zij op rust.',
          'Er zijn drie soorten. Een fout: cijfers spreken elkaar tegen. Een waarschuwing: de verantwoording ontbreekt of is veranderd. Ter informatie: iets wat goed is om te weten.',
          'Geeft de organisatie een uitleg, dan staat die bij de bevinding. De bevinding blijft staan, ook met uitleg.',
        ],
      },
      {
        heading: 'Wat Doelspoor niet kan zien',
        paragraphs: ['Een bevinding is geen bewijs dat er iets mis is. Houd rekening met het volgende.'],
        points: [
          'Alleen de documenten die hier staan tellen mee. ‘Niet gevonden’ betekent: niet in deze documenten. Het betekent niet: niet gedaan.',
          'Is een document hier ingekort, dan zegt geen regel dat er iets ontbreekt. Is het een hervertelling, dan zegt geen regel iets over de woorden.',
          'Een besluit van de raad dat een doel verandert, staat vaak in een ander document. Dat ziet het programma niet.',
          'Wat met heel andere woorden is verantwoord, kan het programma missen.',
          'Of iets echt is gebeurd, en of het op tijd was, staat zelden in deze documenten. Dan zeggen wij: niet bekend.',
          'Een onderdeel zonder bevindingen is nog niet in orde. Er is dan alleen niets gevonden door deze regels.',
          'Het lezen van een bestand kan misgaan. Daarom staat bij elk onderdeel uit welk bestand het komt, zodat u het kunt nagaan.',
        ],
      },
      {
        heading: 'Hoe wij tellen',
        paragraphs: [
          'Nul, leeg, nog niet zover en niet van toepassing zijn vier verschillende dingen. In de stand van de verantwoording telt alles mee, op één plek: de lijsten samen zijn het totaal.',
          'Een voornemen telt in elk jaar waarin het klaar moet zijn. Verantwoord is het als een verslag over dat jaar er zeker over vertelt: de tekst past er voor minstens 70% bij, of een mens heeft het bevestigd. Past de tekst minder goed, dan is het mogelijk verantwoord, en dat telt apart. Een verslag dat alleen het plan herhaalt, telt als geen van beide. Verantwoord is iets anders dan gelukt.',
          'Bij een doel in cijfers telt het doel uit het eerste document over dat jaar. Wij leggen er alleen een resultaat naast met dezelfde naam, eenheid en manier van tellen. Is dat er niet, dan staat er: niet te vergelijken.',
          'Lijken twee teksten op elkaar, maar zijn wij niet zeker dat het om hetzelfde voornemen gaat, dan staat er: mogelijk hetzelfde, met beide teksten. De grens ligt daar hoger: 90%.',
          'Dezelfde documenten geven altijd dezelfde sporen en dezelfde bevindingen. Wie wil, kan dat zelf nagaan: het programma en de gegevens zijn open.',
        ],
      },
    ],
  },
  en: {
    title: 'The method',
    lead: 'How Doelspoor follows a commitment or a figure through the years, what it notices, and what it cannot see.',
    sections: [
      {
        heading: 'From document to thread',
        paragraphs: [
          'A program reads each document and looks for the chapters, the commitments, the accounts and the figures. Then it looks for what is about the same thing in another document. What belongs together we call a thread.',
          'It looks at:',
        ],
        points: [
          'the same code and the same title;',
          'the same words, where a rare word counts for more than a common one;',
          'the same numbers and years;',
          'the same place between the same neighbours;',
          'a reference from one chapter to another.',
        ],
      },
      {
        heading: 'From agreement to plan',
        paragraphs: [
          'A coalition agreement is for some years and is laid out otherwise than a budget. So a commitment of an agreement is never in one thread with a plan of a budget. But the program looks for the plans that take up the agreement. With the commitment of the agreement you read what became of those plans, and with a plan what was agreed.',
        ],
      },
      {
        heading: 'How sure that is',
        paragraphs: [
          'Each link in a thread has a score and an explanation in one sentence. You read them with each commitment. As long as nobody looked at it, a link is a proposal. A person can confirm or reject a link, with a reason. What a person decided is never changed by the program afterwards.',
          'Where things are too little alike, they stay apart. We would rather miss a link than make one up.',
        ],
      },
      {
        heading: 'What a finding is',
        paragraphs: [
          'Fixed rules read the threads. A rule looks, for instance, whether a target is the same in the annual report as in the budget. What a rule finds is a finding. Each finding shows the texts that it rests on.',
          'There are three kinds. An error: figures contradict each other. A warning: the account is missing or has changed. For information: something worth knowing.',
          'Where the organisation gives an explanation, it stands with the finding. The finding stays, also when it is explained.',
        ],
      },
      {
        heading: 'What Doelspoor cannot see',
        paragraphs: ['A finding is no proof that something is wrong. Keep the following in mind.'],
        points: [
          'Only the documents that are here count. ‘Not found’ means: not in these documents. It does not mean: not done.',
          'Where a document was shortened here, no rule says that something is missing. Where it is a retelling, no rule says anything about the words.',
          'A council decision that changes a target is often in another document. The program does not see it.',
          'What is accounted for in wholly different words, the program may miss.',
          'Whether something really happened, and whether it was in time, is seldom in these documents. Then we say: not known.',
          'A chapter without findings is not thereby in order. These rules found nothing, that is all.',
          'Reading a file can go wrong. That is why every chapter says which file it comes from, so that you can check it.',
        ],
      },
      {
        heading: 'How we count',
        paragraphs: [
          'Zero, empty, not due yet and not applicable are four different things. In the state of account all is counted, in one place: the lists together are the total.',
          'A commitment counts in every year in which it is due. It is accounted for where a report over that year surely tells of it: the text fits for at least 70%, or a person confirmed it. Where the text fits less well it is possibly accounted for, which is counted apart. A report that only repeats the plan counts as neither. Accounted for is not the same as achieved.',
          'Of a target in figures the one of the first document about that year counts. We hold only a result with the same name, unit and way of counting against it. Where there is none, it says: not comparable.',
          'Where two texts are alike and we are not sure that they are the same commitment, it says: possibly the same, with both texts. The bar is higher there: 90%.',
          'The same documents always give the same threads and the same findings. Whoever wants can check that: the program and the data are open.',
        ],
      },
    ],
  },
};
