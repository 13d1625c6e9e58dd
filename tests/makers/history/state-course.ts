import { parseValue } from '../../../src/model/notation/parse-value.ts';
import type { FigureRole } from '../../../src/model/statement.ts';
import { Slugs, slugOf } from '../../../src/model/text/slug.ts';
import type {
  StatedAccount,
  StatedChapter,
  StatedFigure,
  StatedIndicator,
  StatedReference,
} from '../../../src/threading/stated.ts';
import type { Random } from '../../fuzz/seeded-random.ts';
import type { CourseChapter, Labelled, Measured } from './course.ts';
import { rewordName, withOtherWords } from './reword.ts';
import type { Told } from './tell-outcomes.ts';

/** A chapter as a publication has it, with the labels of what it states, each in its order. */
export type LabelledChapter = {
  readonly chapter: StatedChapter;
  readonly label: string;
  readonly indicators: readonly string[];
  readonly commitments: readonly string[];
  readonly accounts: readonly (readonly string[])[];
};

type Said = { readonly role: FigureRole; readonly year: number; readonly number: number };

function stateFigure({ role, year, number }: Said, decimals: number): StatedFigure {
  const raw = number.toFixed(decimals).replace('.', ',');
  return { role, year, unsettled: [], column: `${role} ${year}`, raw, value: parseValue(raw).value, footnote: null };
}

function stateIndicator({ value }: Labelled<Measured>, name: string, told: readonly Said[]): StatedIndicator {
  const { unit, decimals } = value.measure;
  const figures = told.map((said) => stateFigure(said, decimals));
  return { kind: null, name, unit, frequency: null, source: null, footnote: null, figures };
}

/** What a table of a budget or of a report says of a measure; now and then what was reached is told otherwise afterwards. */
function figuresFor(
  { value: { series } }: Labelled<Measured>,
  { kind, year, looksBack }: Volume,
  random: Random,
): Said[] {
  const achieved = (of: number): Said => ({
    role: 'achieved',
    year: of,
    number: series.achieved(of, 'own') * (random.chance(0.05) ? 1.1 : 1),
  });
  const target: Said = { role: 'target', year, number: series.aim(year) };
  if (kind === 'annual-report') return [...(looksBack ? [achieved(year - 1), target] : []), achieved(year)];
  return [...(looksBack ? [achieved(year - 2)] : []), target];
}

function codesOf(chapters: readonly CourseChapter[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { label, parent, number } of chapters) {
    const above = parent === null ? undefined : codes.get(parent);
    codes.set(label, above === undefined ? String(number) : `${above}.${number}`);
  }
  return codes;
}

export type Volume = {
  readonly kind: 'budget' | 'annual-report';
  readonly year: number;
  readonly isCoded: boolean;
  /** Whether tables have more than what is new: what was reached before, and in a report what was aimed at. */
  readonly looksBack: boolean;
  /** Whether a report says again what was planned. */
  readonly repeatsPlans: boolean;
};

/** What a report tells in each chapter, by the labels of these, and at which others it points because it tells of plans there. */
export type Outcomes = {
  readonly toldOf: ReadonlyMap<string, readonly Told[]>;
  readonly pointsAt: ReadonlyMap<string, readonly string[]>;
};

function refer(
  to: string,
  codes: ReadonlyMap<string, string>,
  chapters: readonly CourseChapter[],
  isCoded: boolean,
): StatedReference[] {
  const title = chapters.find(({ label }) => label === to)?.title ?? '';
  const code = isCoded ? (codes.get(to) ?? null) : null;
  return [{ text: `zie verder ${code ?? title}`, code, title: code === null ? title : null }];
}

/** Writes down the chapters of a year. A report words a name or a plan otherwise now and then. */
export function stateCourse(
  chapters: readonly CourseChapter[],
  { toldOf, pointsAt }: Outcomes,
  volume: Volume,
  random: Random,
): readonly LabelledChapter[] {
  const { kind, isCoded, repeatsPlans } = volume;
  const isReport = kind === 'annual-report';
  const codes = codesOf(chapters);
  const slugs = new Slugs();
  const slugOfLabel = new Map<string, string>();
  return chapters.map(({ label, title, parent, indicators, goals, plans }): LabelledChapter => {
    const code = isCoded ? (codes.get(label) ?? null) : null;
    const slug = slugs.take(code ?? slugOf(title));
    slugOfLabel.set(label, slug);
    const again = (text: string) => (isReport && random.chance(0.15) ? withOtherWords(text, random) : text);
    const commitments = [
      ...goals.map(({ label: of, value }) => ({ of, text: again(value), question: 'achieve' as const })),
      ...plans.map(({ label: of, value }) => ({ of, text: again(value.text), question: 'do' as const })),
    ].filter(() => !isReport || repeatsPlans);
    const told = isReport ? (toldOf.get(label) ?? []) : [];
    return {
      label,
      indicators: indicators.map((one) => one.label),
      commitments: commitments.map(({ of }) => of),
      accounts: told.map(({ answers }) => answers),
      chapter: {
        slug,
        parent: parent === null ? null : (slugOfLabel.get(parent) ?? null),
        code,
        title,
        level: parent === null ? 'programme' : 'policy-field',
        passages: [{ question: 'intro', heading: null, blocks: [] }],
        commitments: commitments.map(({ text, question }) => ({ text, question, term: null })),
        accounts: told.map(
          ({ text, heading }): StatedAccount => ({ text, heading, question: heading === null ? 'done' : 'conclusion' }),
        ),
        indicators: indicators.map((one) => {
          const name = isReport && random.chance(0.06) ? rewordName(one.value.name, random) : one.value.name;
          return stateIndicator(one, name, figuresFor(one, volume, random));
        }),
        amounts: [],
        references: isReport ? (pointsAt.get(label) ?? []).flatMap((at) => refer(at, codes, chapters, isCoded)) : [],
        mentions: [],
        doubts: [],
      },
    };
  });
}
