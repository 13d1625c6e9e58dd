import { indexStatements } from '../../../src/threading/index-statements.ts';
import type { StatedChapter, StatedPublication } from '../../../src/threading/stated.ts';
import type { Random } from '../../fuzz/seeded-random.ts';
import type { ThreadingCase } from '../../threading/threading-case.ts';
import { wordOutcome } from '../content/activity.ts';
import { randomFor } from '../random.ts';
import { type Agreed, type AgreedChapter, drawAgreement } from './draw-agreement.ts';
import { labelsOf, openPairs } from './label-history.ts';
import { type DrawnHistory, drawHistory } from './make-history.ts';
import type { LabelledChapter } from './state-course.ts';

type Named = Agreed & { readonly name: string };
type NamedChapter = Omit<AgreedChapter, 'agreed'> & { readonly agreed: readonly Named[] };

function stateAgreed({ title, label, agreed }: NamedChapter, at: number): LabelledChapter {
  return {
    label,
    indicators: [],
    commitments: agreed.map(({ name }) => name),
    accounts: [],
    chapter: {
      slug: `${at + 1}`,
      parent: null,
      code: `${at + 1}`,
      title,
      level: 'other',
      passages: [{ question: 'intro', heading: null, blocks: [] }],
      commitments: agreed.map(({ text, question }) => ({ text, question, term: null })),
      accounts: [],
      indicators: [],
      amounts: [],
      references: [],
      mentions: [],
      doubts: [],
    },
  };
}

/** What reports tell of what was agreed and no budget took up, each in one report, in the chapter that it is about. */
function tellAgreed({ publications, stated }: DrawnHistory, chapters: readonly NamedChapter[], random: Random) {
  const reports = publications.flatMap(({ kind }, at) => (kind === 'annual-report' ? [at] : []));
  const all = stated.map((own) => [...own]);
  for (const { of, label, agreed } of chapters) {
    for (const { name, told } of agreed) {
      if (told === null || label !== of.label) continue;
      const at = reports[random.below(reports.length)] ?? 0;
      const place = (all[at] ?? []).findIndex((one) => one.label === of.label);
      const one = all[at]?.[place];
      if (one === undefined) continue;
      const text = wordOutcome(told, random.chance(0.5) ? 'we' : 'passive', publications[at]?.year ?? 0);
      const accounts = [...one.chapter.accounts, { text, heading: null, question: 'done' as const }];
      all[at]?.splice(place, 1, {
        ...one,
        accounts: [...one.accounts, [name]],
        chapter: { ...one.chapter, accounts } satisfies StatedChapter,
      });
    }
  }
  return all;
}

/**
 * A history (`makeHistory`) that begins with the agreement of a coalition: what it agreed on for four years, and by which plans and goals of the budgets that is
 * carried out. The same seed gives the same.
 */
export function makeTerm(seed: number): ThreadingCase {
  const history = drawHistory(seed);
  const random = randomFor(seed, 'agreement');
  const chapters = drawAgreement(history, random).map(
    (chapter, at): NamedChapter => ({
      ...chapter,
      agreed: chapter.agreed.map((one, place) => ({ ...one, name: `agreed ${at + 1}.${place + 1}` })),
    }),
  );
  const { firstYear } = history.author;
  const written = chapters.map(stateAgreed);
  const agreement: StatedPublication = {
    slug: 'agreement',
    kind: 'coalition-agreement',
    year: firstYear - 1,
    endYear: firstYear + 3,
    sequence: null,
    title: 'Coalitieakkoord',
    chapters: written.map(({ chapter }) => chapter),
  };
  const stated = tellAgreed(history, chapters, random);
  const publications = [
    agreement,
    ...history.publications.map((publication, at) => ({
      ...publication,
      chapters: (stated[at] ?? []).map(({ chapter }) => chapter),
    })),
  ];
  const labels = labelsOf(publications, [written, ...stated]);
  const agreed = chapters.flatMap((chapter) => chapter.agreed);
  const keysOf = Map.groupBy(labels.threadOf.keys(), (key) => labels.threadOf.get(key) ?? '');
  const openCarriers = agreed.flatMap(({ name, open, carriers }) =>
    open
      .filter((label) => !carriers.includes(label))
      .flatMap((label) => keysOf.get(label) ?? [])
      .flatMap((to) => (keysOf.get(name) ?? []).map((from) => `${from} ${to}`)),
  );
  // What a report tells of a thing without a plan may answer what was agreed about it.
  const accounts = publications.flatMap(indexStatements).flatMap((chapter) => chapter.accounts);
  const told = accounts.map(({ key, account: { text } }) => ({ key, said: text.toLowerCase() }));
  const openAnswers = agreed.flatMap(({ name, things }) =>
    told
      .filter(({ said }) => things.some((thing) => said.includes(thing.toLowerCase())))
      .filter(({ key }) => !labels.answeredBy.some((one) => one.account === key && one.commitment === name))
      .flatMap(({ key: to }) => (keysOf.get(name) ?? []).map((from) => `${from} ${to}`)),
  );
  return {
    name: `term ${seed}`,
    isHeldOut: false,
    publications,
    ...labels,
    carriedOut: agreed.flatMap(({ name, carriers }) => carriers.map((carrier) => ({ agreed: name, carrier }))),
    crossings: history.crossings,
    open: new Set([...openPairs(history.crossings, labels.threadOf), ...openCarriers, ...openAnswers]),
  };
}
