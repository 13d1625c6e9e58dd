import { schemas } from './data-schemas.ts';
import type { Prose } from './prose-page.tsx';
import { recountSection } from './recount-text.ts';

/** The same in English. */
export const dataTextEn: Prose = {
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
        'With a feed reader (Atom) you follow what is new: put .atom behind the address of an organisation, a publication, a field (sporen), an indicator or the findings. Filters work too: /groningen/bevindingen.atom?ernst=warning. A finding is as new as the day on which it was found here first, or as its explanation. Where that day is not known, the newest edition counts that it rests on. With ?lang=en the feed is in English.',
        'At /volg you make a list of organisations, threads and indicators yourself. That list is a feed too: /volg.atom?wat=groningen,havermonde/sporen/wonen-en-woningbouw.',
      ],
    },
    {
      heading: 'An example',
      paragraphs: [
        'In a spreadsheet: open /groningen/jaarverslag-2018.csv and choose UTF-8 and the comma. In a program: fetch /groningen/bevindingen.json, read findings, and go on to next as long as it is there. Ask no more often than you need: an answer has an ETag, and with If-None-Match you get only what changed.',
      ],
    },
  ],
};
