import type { Finding } from '../../../src/findings/finding.ts';
import { judgeThreads } from '../../../src/findings/judge-threads.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { gatherPublications } from '../../../src/recognition/gather/gather-publications.ts';
import { threadPublications } from '../../../src/threading/thread-publications.ts';
import type { PlantedFault } from '../faults/planted.ts';
import type { Maker } from '../make-maker.ts';
import { foldText } from './tally.ts';

export type FindingScore = {
  readonly found: readonly PlantedFault[];
  readonly missed: readonly PlantedFault[];
  /** Findings that name the fault where it was planted. */
  readonly right: readonly Finding[];
  /** Findings in chapters where another fault was planted: what follows from it, or not; neither right nor wrong. */
  readonly beside: readonly Finding[];
  /** Findings where nothing was planted. */
  readonly wrong: readonly Finding[];
};

/** From what was read of all books of a maker to findings, beside the faults that were planted in them. */
export function scoreFindings(maker: Maker, readings: readonly Reading[]): FindingScore {
  const { publications } = gatherPublications(readings);
  const findings = [...Map.groupBy(publications, ({ organisation }) => organisation.slug).values()].flatMap((own) =>
    judgeThreads(threadPublications(own)),
  );
  const placeOf = new Map(
    publications.flatMap(({ slug, kind, year, chapters }) =>
      chapters.map((chapter) => [`${slug}/${chapter.slug}`, { kind, year, title: foldText(chapter.title) }] as const),
    ),
  );
  const placesOf = ({ chapter, evidence }: Finding) =>
    [chapter, ...evidence].flatMap((at) => placeOf.get(`${at.publication}/${at.chapter}`) ?? []);
  const titlesOf = (key: string) => chapterTitles(maker, key);
  const shows = (finding: Finding, fault: PlantedFault) =>
    finding.rule === fault.rule &&
    placesOf(finding).some(
      ({ kind, year, title }) =>
        fault.places.some((place) => place.kind === kind && place.year === year) && titlesOf(fault.key).has(title),
    );
  const spoilt = new Set(maker.faults.flatMap(({ key }) => [...titlesOf(key)]));
  const right = findings.filter((finding) => maker.faults.some((fault) => shows(finding, fault)));
  const rest = findings.filter((finding) => !right.includes(finding));
  // That a goal stays the same for years is true, and whether it is worth a finding a matter of taste.
  const goals = new Set(
    maker.books.flatMap(({ draft }) =>
      draft.chapters.flatMap((chapter) => chapter.goals.map(({ text }) => foldText(text))),
    ),
  );
  const isTaste = ({ rule, evidence }: Finding) =>
    // Where tables have no aims, that goals have none is as true.
    (rule === 'not-measurable' && !hasAims(maker)) ||
    // A cell that was left empty is one that was there in another book.
    (maker.layout.puzzles === 'lost-cells' && /^(history-restated|missing-unexplained|actual-missing)$/.test(rule)) ||
    (rule === 'commitment-repeated' && evidence.some(({ raw }) => goals.has(foldText(raw))));
  const isBeside = (finding: Finding) => isTaste(finding) || placesOf(finding).some(({ title }) => spoilt.has(title));
  const found = maker.faults.filter((fault) => findings.some((finding) => shows(finding, fault)));
  return {
    found,
    missed: maker.faults.filter((fault) => !found.includes(fault)),
    right,
    beside: rest.filter(isBeside),
    wrong: rest.filter((finding) => !isBeside(finding)),
  };
}

function hasAims({ layout }: Maker): boolean {
  return layout.roleWords !== 'years-only' && (layout.orientation !== 'rows' || layout.periods !== 'dates-over');
}

/** What the chapter is called, and where its indicators stand if elsewhere. */
function chapterTitles({ books, layout }: Maker, key: string): ReadonlySet<string> {
  const chapters = books.flatMap(({ draft }) => draft.chapters);
  const own = chapters.filter((one) => one.key === key).map(({ title }) => foldText(title));
  if (layout.indicatorPlace === 'annex') return new Set([...own, 'bijlage indicatoren', 'indicatoren']);
  if (layout.indicatorPlace === 'chapter') return new Set(own);
  const above = chapters.filter((one) => one.key === key.split('.')[0]).map(({ title }) => foldText(title));
  return new Set([...own, ...above]);
}
