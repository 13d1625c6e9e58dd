import { dataKinds } from '../../frame/data/data-kinds.data.ts';
import type { Anchor } from '../../ui/anchor.ts';
import type { Prose } from './prose-page.tsx';
import { recountSection } from './recount-text.ts';

/** A link to each schema. */
const schemas: readonly Anchor[] = [
  { href: '/schema/data.001.json', text: 'data.001' },
  ...Object.entries(dataKinds).map(([kind, version]) => ({
    href: `/schema/${kind}.${version}.json`,
    text: `${kind}.${version}`,
  })),
];

/** For who uses the data of the site: at which addresses it is, in which forms, and under which licence. */
export const dataText: { readonly nl: Prose; readonly en: Prose } = {
  nl: {
    title: 'Gegevens',
    lead: 'Bijna elke pagina is ook als gegevens op te halen: zet .json of .csv achter het adres. Dat mag zonder account en zonder te vragen.',
    sections: [
      {
        heading: 'Welke adressen',
        paragraphs: [
          'Deze pagina’s zijn er als JSON en als CSV. Op /organisaties.json staat welke organisaties er zijn.',
        ],
        points: [
          '/groningen.json: de publicaties van een organisatie;',
          '/groningen/begroting-2018.json: een publicatie; met @1 achter de naam de eerste editie;',
          '/groningen/begroting-2018/2.1.4.json: een onderdeel;',
          '/groningen/sporen.json, /groningen/indicatoren.json, /groningen/voornemens.json en elk spoor daarin;',
          '/groningen/bevindingen.json en elke bevinding;',
          '/groningen/stand.json: de stand van de verantwoording, met alles wat is geteld;',
          '/groningen/vergelijk.json?van=begroting-2018/2.1.4&met=jaarverslag-2018/2.1.4: twee onderdelen naast elkaar;',
          '/groningen/sporen/groningen-kennisstad/geld.json: de bedragen van een onderdeel door de jaren;',
          '/vergelijk.json?wat=indicator.banen: wat verschillende organisaties van hetzelfde publiceren;',
          '/havermonde/coalitieakkoord-2022-2026/wat-kwam-ervan.json: wat van elke ambitie van een akkoord kwam;',
          '/volg.json?wat=groningen,havermonde/sporen/wonen-en-woningbouw: het nieuwste van wat u volgt;',
          '/zoeken.json?q=wonen en /groningen/zoeken.json?q=wonen: wat een zoekvraag vindt;',
          '/regels.json en elke regel; /groningen/logboek.json en elke dag daarin.',
        ],
      },
      {
        heading: 'Filteren en bladeren',
        paragraphs: [
          'Een filter van een lijst werkt ook in de gegevens: /groningen/bevindingen.csv?ernst=warning. Een lijst in JSON geeft hoogstens 1.000 regels tegelijk, in CSV hoogstens 20.000; een zoekvraag 20. In JSON staat in total hoeveel er zijn, en in next het adres van het volgende deel. Bij CSV staat dat adres in de kop Link van het antwoord.',
        ],
      },
      {
        heading: 'JSON',
        paragraphs: [
          'Elk bestand begint met zijn schema ($schema), de pagina waar het bij hoort (address), de organisatie, de licentie, en wat de teksten zijn: nature, rights en originals. Een schema heeft een nummer. Er kan iets bij komen; wat er staat, verandert niet van betekenis. Moet dat toch, dan komt er een nieuw nummer.',
        ],
        links: schemas,
      },
      recountSection.nl,
      {
        heading: 'CSV',
        paragraphs: [
          'De koppen zijn Nederlands en blijven gelijk. Wat een kolom betekent, staat op het adres van het bestand met -metadata.json erachter (CSV on the Web). De bestanden zijn UTF-8 met komma’s (RFC 4180).',
          'Een waarde staat er zoals ze is geschreven, ook een streepje. In de kolom ontbreekt staat waarom er geen waarde is. In de kolom getal staat het getal zoals wij het lezen.',
          'Is de tekst van een rij niet zoals gepubliceerd, dan zegt over_de_tekst dat in een zin, en staat in origineel waar het origineel is. Van een bestand in delen zegt de naam welk deel het is.',
        ],
        points: [
          'Een cel die als een formule begint (=, +, - of @) heeft een apostrof ervoor, zodat een rekenblad haar niet uitvoert. Haal één apostrof weg van een cel die begint met een apostrof en daarna als een formule: dan staat er wat er geschreven was.',
          'Een streepje alleen, en een getal met een min of plus, is geen formule en blijft zoals het is.',
        ],
      },
      {
        heading: 'Licentie',
        paragraphs: [
          'Onder aan elke pagina van een organisatie staat onder welke licentie haar gegevens zijn gegeven. Dat is wat de organisatie zelf opgaf. Staat er ‘geen licentie opgegeven’, dan zegt Doelspoor niets over wat u mag: vraag het de organisatie.',
          'Van een hervertelling zijn de zinnen van ons, en geen citaat. In de gegevens staat dat bij nature en rights, in CSV in de kolom aard. Het adres van het origineel staat erbij.',
        ],
      },
      {
        heading: 'Nieuws volgen',
        paragraphs: [
          'Met een feedlezer (Atom) volgt u wat nieuw is: zet .atom achter het adres van een organisatie, een publicatie, een onderdeel in de tijd (sporen), een indicator of de bevindingen. Filters werken ook: /groningen/bevindingen.atom?ernst=warning. Een bevinding is zo nieuw als de nieuwste editie waar zij op rust, of als de uitleg erbij. Met ?lang=en is de feed in het Engels.',
        ],
      },
      {
        heading: 'Een voorbeeld',
        paragraphs: [
          'In een rekenblad: open /groningen/jaarverslag-2018.csv en kies UTF-8 en de komma. In een programma: haal /groningen/bevindingen.json op, lees findings, en ga door naar next zolang dat er is. Vraag niet vaker dan nodig: een antwoord heeft een ETag, en met If-None-Match krijgt u alleen wat veranderd is.',
        ],
      },
    ],
  },
  en: {
    title: 'Data',
    lead: 'Almost every page can be had as data too: put .json or .csv behind its address. You need no account, and need not ask.',
    sections: [
      {
        heading: 'Which addresses',
        paragraphs: ['These pages are there as JSON and as CSV. /organisaties.json has the organisations.'],
        points: [
          '/groningen.json: the publications of an organisation;',
          '/groningen/begroting-2018.json: a publication; with @1 behind its name the first edition;',
          '/groningen/begroting-2018/2.1.4.json: a chapter;',
          '/groningen/sporen.json (fields), /groningen/indicatoren.json, /groningen/voornemens.json (commitments) and each thread in them;',
          '/groningen/bevindingen.json: the findings, and each of them;',
          '/groningen/stand.json: the state of account, with all that was counted;',
          '/groningen/vergelijk.json?van=begroting-2018/2.1.4&met=jaarverslag-2018/2.1.4: two chapters beside each other;',
          '/groningen/sporen/groningen-kennisstad/geld.json: the amounts of a field through the years;',
          '/vergelijk.json?wat=indicator.banen: what several organisations publish of the same;',
          '/volg.json?wat=groningen,havermonde/sporen/wonen-en-woningbouw: the newest of what you follow;',
          '/havermonde/coalitieakkoord-2022-2026/wat-kwam-ervan.json: what came of each ambition of an agreement;',
          '/zoeken.json?q=wonen and /groningen/zoeken.json?q=wonen: what a search finds;',
          '/regels.json (rules) and each rule; /groningen/logboek.json (log) and each day in it.',
        ],
      },
      {
        heading: 'Filters and parts',
        paragraphs: [
          'A filter of a list works in the data too: /groningen/bevindingen.csv?ernst=warning. A list in JSON gives at most 1,000 items at once, in CSV at most 20,000 rows; a search 20. In JSON total says how many there are, and next is the address of the next part. With CSV that address is in the Link header of the answer.',
        ],
      },
      {
        heading: 'JSON',
        paragraphs: [
          'Each file begins with its schema ($schema), the page that it belongs to (address), the organisation, the licence, and what the texts are: nature, rights and originals. A schema has a number. Keys may be added; what is there keeps its meaning. Where that cannot be, there is a new number.',
        ],
        links: schemas,
      },
      recountSection.en,
      {
        heading: 'CSV',
        paragraphs: [
          'The headings are Dutch and stay the same. What a column means stands at the address of the file with -metadata.json behind it (CSV on the Web). The files are UTF-8 with commas (RFC 4180).',
          'A value stands as it was written, a dash too. The column ontbreekt says why there is no value. The column getal has the number as we read it.',
          'Where the text of a row is not as published, over_de_tekst says so in a sentence (in Dutch), and origineel where the original is. The name of a file in parts tells which part it is.',
        ],
        points: [
          'A cell that begins as a formula (=, +, - or @) has an apostrophe in front, so that no spreadsheet runs it. Take one apostrophe away from a cell that begins with an apostrophe and then as a formula, and it is what was written.',
          'A dash alone, and a number with a minus or plus, is no formula and stays as it is.',
        ],
      },
      {
        heading: 'Licence',
        paragraphs: [
          'At the end of each page of an organisation stands under which licence its data is given. That is what the organisation itself stated. Where it says ‘no licence stated’, Doelspoor says nothing of what you may do: ask the organisation.',
          'Of a retelling the sentences are ours, and no quote. In the data nature and rights say so, in CSV the column aard. The address of the original stands with it.',
        ],
      },
      {
        heading: 'Following news',
        paragraphs: [
          'With a feed reader (Atom) you follow what is new: put .atom behind the address of an organisation, a publication, a field (sporen), an indicator or the findings. Filters work too: /groningen/bevindingen.atom?ernst=warning. A finding is as new as the newest edition that it rests on, or as its explanation. With ?lang=en the feed is in English.',
        ],
      },
      {
        heading: 'An example',
        paragraphs: [
          'In a spreadsheet: open /groningen/jaarverslag-2018.csv and choose UTF-8 and the comma. In a program: fetch /groningen/bevindingen.json, read findings, and go on to next as long as it is there. Ask no more often than you need: an answer has an ETag, and with If-None-Match you get only what changed.',
        ],
      },
    ],
  },
};
