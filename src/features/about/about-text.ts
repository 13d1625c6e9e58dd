import type { Prose } from './prose-page.tsx';

/** What Doelspoor is and how to read it. */
export const aboutText: { readonly nl: Prose; readonly en: Prose } = {
  nl: {
    title: 'Over Doelspoor',
    lead: 'Doelspoor leest de documenten die een overheid over haar plannen en geld heeft gepubliceerd, en maakt er één doorlopend geheel van.',
    sections: [
      {
        heading: 'Wat u hier leest',
        paragraphs: [
          'Een begroting zegt wat een overheid wil bereiken, hoe zij dat meet en wat het mag kosten. Een jaarverslag legt uit wat ervan kwam. Wij tonen teksten en cijfers zoals ze staan in de bestanden die zijn ingelezen.',
          'Bij elk onderdeel staat uit welk bestand het komt, en waar het kan ook de plek in dat bestand.',
        ],
      },
      {
        heading: 'Hervertelling, ingekort, verzonnen',
        paragraphs: [
          'Niet elk bestand is het document van de overheid zelf. Dan staat dat boven aan elke pagina die er iets uit laat zien, met het adres van het origineel als dat er is.',
        ],
        points: [
          '“hervertelling”: de zinnen zijn van ons en geen citaat. Cijfers, koppen, namen en data zijn die van het origineel. Over de woorden doen wij dan geen bevinding;',
          '“ingekort”: een deel van het origineel is weggelaten. Dan zeggen wij nooit dat iets ontbreekt, want het kan in dat deel staan;',
          '“verzonnen”: de organisatie bestaat niet en alles is bedacht, als voorbeeld.',
        ],
      },
      {
        heading: 'Hoe wij cijfers tonen',
        paragraphs: [
          'Een cijfer blijft staan zoals het is geschreven. Kan het op twee manieren worden gelezen, dan staat er een noot bij met onze lezing en de reden.',
        ],
        points: [
          '“streepje”: in het document staat een streepje. Dat kan van alles betekenen: niet gemeten, geen doel, of eens in de twee jaar gemeten. Wij vullen dat niet in;',
          '“niet gemeten”: dat staat er, of “n.v.t.”;',
          '“volgt nog”: het document zegt dat het cijfer later komt;',
          '“onbekend”: het document zegt dat het niet bekend is;',
          '“niet ingevuld”: de cel is leeg.',
        ],
      },
      {
        heading: 'Edities',
        paragraphs: [
          'Een publicatie die is ingelezen ligt vast. Verandert de bron, dan komt er een nieuwe editie bij. De oude blijft op haar eigen adres te lezen, met een controlegetal over de hele inhoud.',
        ],
      },
      {
        heading: 'Wat wij niet konden plaatsen',
        paragraphs: [
          'Een programma leest niet alles goed. Wat wij niet konden plaatsen verdwijnt niet: het staat op de pagina van de publicatie, met de reden.',
        ],
      },
      {
        heading: 'Open',
        paragraphs: [
          'Publicaties, onderdelen, indicatoren, sporen, voornemens en bevindingen zijn er ook als gegevens, in JSON en de meeste ook in CSV. De software is open (EUPL-1.2). Deze site plaatst geen cookies, houdt niet bij wie haar leest en haalt niets bij anderen op.',
        ],
      },
    ],
  },
  en: {
    title: 'About Doelspoor',
    lead: 'Doelspoor reads the documents that a public body has published about its plans and money, and makes them into one continuous whole.',
    sections: [
      {
        heading: 'What you read here',
        paragraphs: [
          'A budget says what a public body wants to achieve, how it measures that and what it may cost. An annual report accounts for what came of it. We show texts and figures as they stand in the files that were imported, in Dutch.',
          'With every chapter you find which file it comes from and, where that can be told, the place in that file.',
        ],
      },
      {
        heading: 'Retelling, shortened, invented',
        paragraphs: [
          'Not every file is the document of the public body itself. Then it says so at the top of every page that shows something of it, with the address of the original where there is one.',
        ],
        points: [
          '“retelling”: the sentences are ours and no quote. Figures, headings, names and dates are those of the original. We then report no finding about the words;',
          '“shortened”: part of the original was left out. We then never say that something is missing, because it may be in that part;',
          '“invented”: the organisation does not exist and everything was made up, as an example.',
        ],
      },
      {
        heading: 'How we show figures',
        paragraphs: [
          'A figure stays as it was written. Where it can be read in two ways, a note gives our reading and the reason.',
        ],
        points: [
          '“dash”: the document has a dash. That can mean many things: not measured, no target, or measured once in two years. We do not fill that in;',
          '“not measured”: it says so, or “n/a”;',
          '“to follow”: the document says that the figure comes later;',
          '“unknown”: the document says that it is not known;',
          '“left blank”: the cell is empty.',
        ],
      },
      {
        heading: 'Editions',
        paragraphs: [
          'A publication that was imported is frozen. When the source changes, a new edition is added. The old one can still be read at its own address, with a checksum over the whole content.',
        ],
      },
      {
        heading: 'What we could not place',
        paragraphs: [
          'A program does not read everything well. What we could not place does not vanish: it is on the page of the publication, with the reason.',
        ],
      },
      {
        heading: 'Open',
        paragraphs: [
          'Publications, chapters, indicators, threads, commitments and findings are there as data too, in JSON and most of them in CSV as well. The software is open (EUPL-1.2). This site sets no cookies, does not track its readers and fetches nothing from others.',
        ],
      },
    ],
  },
};
