import type { PublicationImport } from '../src/features/publications/commands/publication-import.ts';
import type { Reading } from '../src/model/reading.ts';
import { groupReadings } from '../src/recognition/gather/group-readings.ts';
import { makeChapter, makeIndicator, makePassage, makeReading } from './make-reading.ts';

/** One file a chapter: a budget of any number of chapters, each with passages, commitments, an indicator, an amount and a reference. */
export function makeBook(chapters: number, text = 'We versterken de samenwerking in de regio.'): Reading[] {
  return Array.from({ length: chapters }, (_, at) => {
    const code = `${1 + Math.floor(at / 100)}.${1 + Math.floor((at % 100) / 10)}.${1 + (at % 10)}`;
    const file = `pagina-${at}.html`;
    const place = { file, line: 1 };
    const sentence = `${text} Onderdeel ${code} gaat over woningbouwprogramma ${at} en financiële zekerheid voor inwoners.`;
    return makeReading({
      input: file,
      sha256: `${at}-${text.length}`,
      chapters: [
        makeChapter({
          code,
          title: `Beleidsveld nummer ${at}`,
          level: 'policy-field',
          passages: [makePassage(sentence), makePassage(`${sentence} Dat doen we zo.`, { question: 'do' })],
          commitments: [{ text: `Wij bouwen ${at} woningen.`, question: 'do', term: null, at: place }],
          accounts: [{ text: `Er zijn ${at} woningen gebouwd.`, question: 'done', heading: null, at: place }],
          indicators: [makeIndicator(`Aantal woningen ${at}`, `> ${at}`, at)],
          amounts: [
            {
              label: 'Lasten',
              side: 'expenses',
              year: 2018,
              raw: '1,5',
              euros: '1500',
              unit: 'thousand',
              rounding: '100',
              unsettled: [],
              standing: 'original',
              column: '2018',
              at: place,
            },
          ],
          references: [{ text: 'zie verder 1.1.1', code: '01.1.1', title: null, at: place }],
          mentions: [{ kind: 'partner', name: 'SNN', at: place }],
          at: place,
        }),
      ],
    });
  });
}

/** The same with a note and a doubt to each page. */
export function makeDoubtfulBook(chapters: number): Reading[] {
  return makeBook(chapters).map((reading) => {
    const at = { file: reading.input, line: 1 };
    return {
      ...reading,
      notes: [{ text: 'Los', why: { say: 'loose-sign' as const, with: {} }, at }],
      doubts: [
        {
          stake: 'year',
          text: 'Behaald',
          why: { say: 'column-year', with: { head: 'Behaald' } },
          candidates: [{ says: { say: 'figure', with: { role: 'achieved', year: 2018 } }, score: 0.6 }],
          at,
        },
      ],
    };
  });
}

/** An import of files of one publication that lie in one folder. */
export function makeImport(readings: readonly Reading[], folder = '/boek', isWhole = false): PublicationImport {
  const [group] = groupReadings(readings).groups;
  if (group === undefined) throw new Error('no publication');
  const sources = readings.map((reading) => ({ place: `${folder}/${reading.input}`, path: reading.input, reading }));
  const present = new Set(sources.map(({ place }) => place));
  const gone = (place: string) => isWhole && place.startsWith(`${folder}/`) && !present.has(place);
  return { group, sources, gone, others: [] };
}
