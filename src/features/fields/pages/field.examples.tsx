import { annualReport, budget, row } from '../../../findings/scene/scene.fixture.ts';
import type { StatedPublication } from '../../../threading/stated.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { presentSmallTrails } from '../picture/small-trails.ts';
import { columnsOf } from '../shown/columns.ts';
import { FieldListPage } from './field-list-page.tsx';
import { FieldPage } from './field-page.tsx';
import { exampleContext, groningen, type Judged, judged, kennisstad } from './kennisstad.fixture.ts';
import { presentField } from './present-field.ts';
import { inListOrder, presentFieldList } from './present-field-list.ts';

const five = judged(kennisstad);

/** Ten years of one field, with names of one word that does not end. */
function tenYears(): readonly StatedPublication[] {
  const long = 'Arbeidsongeschiktheidsverzekeringsmaatschappijensamenwerkingsverband';
  const actions = ['fietspad', 'station', 'brug', 'tunnel', 'parkeergarage', 'busbaan', 'rotonde', 'veerpont'];
  const does = (year: number) => actions.map((thing, index) => `Een nieuwe ${thing} aanleggen in wijk ${index + year}`);
  return Array.from({ length: 10 }, (_, at) => 2011 + at).flatMap((year) => {
    const rows = [1, 2, 3, 4].map((number) =>
      row(`${long} ${number}`, {
        [`achieved ${year - 1}`]: `${100 * number + year}`,
        [`target ${year}`]: `> ${100 * number + year}`,
      }),
    );
    const told = [1, 2, 3, 4].map((number) =>
      row(`${long} ${number}`, {
        [`target ${year}`]: `> ${100 * number + year - (year % 4 === 0 ? 7 : 0)}`,
        [`achieved ${year}`]: `${100 * number + year + 1}`,
      }),
    );
    return [
      budget(year, { title: 'Bereikbaarheid', commitments: does(year), indicators: rows }),
      annualReport(year, { title: 'Bereikbaarheid', accounts: does(year).slice(0, 5), indicators: told }),
    ];
  });
}

const ten = judged(tenYears());

function field({ threads, findings, find, listed: listedOf }: Judged, language: Language) {
  const thread = find('policy-field');
  const columns = columnsOf(thread.statements);
  const listed = columns.map((column) => ({
    ...column,
    editionId: column.slug,
    edition: 1,
    frozenAt: new Date('2026-11-22T10:00:00Z'),
    chapters: 1,
    isInPart: false,
    standing: null,
  }));
  const [before] = listedOf('policy-field');
  if (before === undefined) throw new Error('The example has no field.');
  const inField = findings.filter((one) => one.field === thread.slug);
  const loaded = {
    organisation: groningen,
    field: thread,
    threads: threads.filter((one) => one.field === thread.slug),
    findings: inField,
    totalFindings: inField.length,
    evidence: [],
    // The budget after the last one is at hand too, without this field.
    publications: listed.flatMap((one) =>
      one.year === 2020 && one.kind === 'budget' ? [one, { ...one, slug: 'begroting-2021', year: 2021 }] : [one],
    ),
    originals: new Map(),
    hasMoney: true,
    listed: [
      { ...before, slug: 'wonen', title: 'Wonen' },
      before,
      { ...before, slug: 'start-ups', title: 'Start-ups en innovatie' },
    ],
    crossings: [
      {
        ...({ kind: 'split', isLater: true, slug: 'start-ups' } as const),
        title: 'Start-ups en innovatie',
        publication: 'annual-report-2018',
      },
    ],
  };
  const view = presentField(loaded, exampleContext(language, `/groningen/sporen/${thread.slug}`));
  return <FieldPage view={view} words={wordsIn(language)} />;
}

function fieldList(language: Language) {
  const context = exampleContext(language, '/groningen/sporen');
  const indicators = five.threads.filter(({ kind }) => kind === 'indicator');
  const trails = presentSmallTrails({ indicators, originals: new Map() }, context);
  const shown = inListOrder(five.listed('policy-field'));
  return presentFieldList(groningen, { shown, total: shown.length, trails }, { pagina: 1 }, context);
}

export const examples = [
  { name: 'field', page: (language: Language) => field(five, language) },
  { name: 'field-ten-years', page: (language: Language) => field(ten, language) },
  {
    name: 'field-list',
    page: (language: Language) => <FieldListPage view={fieldList(language)} words={wordsIn(language)} />,
  },
];
