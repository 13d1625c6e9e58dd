import type { Revised, StatedFigure, Stood } from '../../threading/stated.ts';
import { isOtherName } from '../../threading/words/name-core.ts';
import type { Quote, Said } from '../finding.ts';
import { saysOtherwise } from '../passages/says-otherwise.ts';
import { roleWords } from '../words/role-words.data.ts';
import { saysNumber } from './figures/aims.ts';
import { isInDoubt } from './figures/in-doubt.ts';
import { isSameNumber } from './figures/same-number.ts';
import { quoteFigure, quoteStatement, quoteText } from './quotes.ts';
import type { SeenCommitment, SeenRow } from './seen.ts';

/** One thing that an edition says otherwise than the first that was published; `now` is empty where it says nothing of it any more. */
export type Revision = { readonly what: Said; readonly before: Quote; readonly now: Quote };

const name: Said = { nl: 'Naam', en: 'Name' };
const text: Said = { nl: 'Tekst', en: 'Text' };

/** What a quote is called, with the edition that it is from. */
export function inEdition({ nl, en }: Said, edition: number): Said {
  return { nl: `Editie ${edition} · ${nl}`, en: `Edition ${edition} · ${en}` };
}

/** A text of an earlier edition as a quote that leads to where that has it. */
export function quoteEarlier(
  at: Parameters<typeof quoteText>[0],
  what: Said,
  raw: string,
  position: StatedFigure['at'],
  stood: Stood,
): Quote {
  return { ...quoteText(at, inEdition(what, stood.edition), raw, position), stood };
}

function labelOf({ role, year }: StatedFigure): Said {
  const { nl, en } = roleWords[role];
  return year === null ? { nl, en } : { nl: `${nl} ${year}`, en: `${en} ${year}` };
}

/** The figures that are the only one of their role and year; of two nobody can say which is meant. */
function onlyOnes(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const same = Map.groupBy(figures, ({ role, year }) => `${role} ${year}`);
  return [...same.values()].flatMap((all) => (all.length === 1 ? all : []));
}

/** Whether a cell says something else: another number, or none where there was one. That a number came that was to follow is no change. */
function isOtherFigure(before: StatedFigure, now: StatedFigure | undefined): boolean {
  if (!saysNumber(before)) return false;
  return now === undefined || !saysNumber(now) || !isSameNumber(before, now);
}

function* figureRevisions(
  statement: SeenRow,
  before: readonly StatedFigure[],
  stood: Stood,
  number: number,
): Iterable<Revision> {
  const figures = onlyOnes(statement.indicator.figures);
  for (const figure of onlyOnes(before)) {
    if (figure.unsettled.length > 0) continue;
    const now = figures.find(({ role, year }) => role === figure.role && year === figure.year);
    if (now === undefined && (isInDoubt(statement) || figures.length < statement.indicator.figures.length)) continue;
    if (!isOtherFigure(figure, now)) continue;
    const what = labelOf(figure);
    const quoted =
      now === undefined ? quoteText(statement, what, '', statement.indicator.at) : quoteFigure(statement, now);
    yield {
      what,
      before: quoteEarlier(statement, what, figure.raw, figure.at, stood),
      now: { ...quoted, label: inEdition(what, number) },
    };
  }
}

/**
 * What a statement says otherwise than an earlier edition that was published.
 * @param number of the edition of now
 */
export function revisionsOf(
  statement: SeenRow | SeenCommitment,
  { said, stood }: Revised,
  number: number,
): readonly Revision[] {
  const reworded = (what: Said, before: string): Revision => ({
    what,
    before: quoteEarlier(statement, what, before, said.at, stood),
    now: { ...quoteStatement(statement), label: inEdition(what, number) },
  });
  if (statement.kind === 'indicator' && said.kind === 'indicator')
    return [
      ...(isOtherName(said.name, statement.indicator.name) && saysOtherwise(said.name, statement.indicator.name)
        ? [reworded(name, said.name)]
        : []),
      ...figureRevisions(statement, said.figures, stood, number),
    ];
  // Of a retold text the words are ours.
  const isRetold = statement.chapter.nature?.includes('retold') ?? false;
  if (statement.kind === 'commitment' && said.kind === 'commitment' && !isRetold)
    return saysOtherwise(said.text, statement.commitment.text) ? [reworded(text, said.text)] : [];
  return [];
}
