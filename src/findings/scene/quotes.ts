import type { Position } from '../../model/source.ts';
import type { StatedFigure } from '../../threading/stated.ts';
import { nameOf, positionOf, type Worded } from '../../threading/statement.ts';
import type { FoundSubject, Quote, Said } from '../finding.ts';
import { roleWords } from '../words/role-words.data.ts';
import type { Cell } from './figures/results.ts';
import type { SeenIndicator, SeenStatement, SeenThread } from './seen.ts';

type At = { readonly publication: { readonly slug: string }; readonly chapter: { readonly slug: string } };

/** A text of a chapter as a quote. */
export function quoteText({ publication, chapter }: At, label: Said, raw: string, at: Position | undefined): Quote {
  return {
    publication: publication.slug,
    chapter: chapter.slug,
    statement: null,
    kind: null,
    label,
    raw,
    position: at ?? null,
  };
}

function identityOf({ key, kind }: Pick<SeenStatement, 'key' | 'kind'>): Pick<Quote, 'statement' | 'kind'> {
  return { statement: key, kind };
}

type Quotable = At & Pick<SeenStatement, 'key'> & Worded;

const labels: Readonly<Record<SeenStatement['kind'], Said>> = {
  chapter: { nl: 'Onderdeel', en: 'Chapter' },
  indicator: { nl: 'Indicator', en: 'Indicator' },
  commitment: { nl: 'Voornemen', en: 'Commitment' },
  account: { nl: 'Verantwoording', en: 'Account' },
};

/** A whole statement as a quote: a title, a name or a text. */
export function quoteStatement(statement: Quotable, label: Said = labels[statement.kind]): Quote {
  return { ...quoteText(statement, label, nameOf(statement), positionOf(statement)), ...identityOf(statement) };
}

/** One cell of an indicator table as a quote; its label is the role and the year: "Doel 2018". */
export function quoteFigure(statement: SeenIndicator, figure: StatedFigure): Quote {
  const { nl, en } = roleWords[figure.role];
  const year = figure.year === null ? '' : ` ${figure.year}`;
  return {
    ...quoteText(
      statement,
      { nl: `${nl}${year}`, en: `${en}${year}` },
      figure.raw,
      figure.at ?? statement.indicator.at,
    ),
    ...identityOf(statement),
  };
}

/** The same of a cell with its row. */
export function quoteCell({ statement, figure }: Cell): Quote {
  return quoteFigure(statement, figure);
}

/** A thread as what a finding is about. */
export function subjectOf({ kind, slug }: Pick<SeenThread, 'kind' | 'slug'>): FoundSubject {
  return { kind, thread: slug };
}

/** Where a reader looks first. */
export function placeOf({ publication, chapter }: At): { publication: string; chapter: string } {
  return { publication: publication.slug, chapter: chapter.slug };
}
