import { z } from 'zod';
import { isInPart } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import type { LastInField } from '../../scene/endings.ts';
import { redefinedBetween } from '../../scene/figures/definitions.ts';
import { findWorsening } from '../../scene/figures/worsening.ts';
import {
  findMiss,
  furthestFirst,
  isMissNoted,
  type Miss,
  missesBefore,
  quoteMiss,
  sayAsked,
  sizeOfMiss,
} from '../../scene/miss.ts';
import type { RowInText } from '../../scene/seen.ts';
import { byTable, type Table, tellTable } from '../../scene/tables.ts';
import { isSpokenOf, textsOf } from '../../scene/texts/explanations.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** By what share of its aim one row of a table must miss it: what hardly misses is no news. */
  least: z.number().min(0).default(0.05),
  /** In how many measured years after each other an aim must be missed to be told though the text may explain it. */
  years: z.int().min(2).default(3),
});
type Options = z.infer<typeof options>;

type MissedRow = {
  readonly indicator: LastInField;
  readonly row: RowInText;
  readonly miss: Miss;
  /** The misses of the years before, where it is missed time after time; else empty. */
  readonly before: readonly Miss[];
  /** A text or a note tells why: the row is left out, and the table has a miss all the same. */
  readonly isExplained: boolean;
};

/** Why no explanation could be looked for: the pages are in part, or have no text; null where there was one to look in. */
function whyUnsearched(row: RowInText): 'in-part' | 'no-text' | null {
  if ([row.chapter, ...row.under].some(isInPart)) return 'in-part';
  return textsOf(row).length === 0 ? 'no-text' : null;
}

/** Whether nothing that is at hand says why, and more may stand where nobody could look. */
function isOpen({ row, miss }: Pick<MissedRow, 'row' | 'miss'>): boolean {
  if (whyUnsearched(row) === null || isMissNoted(miss)) return false;
  return !isSpokenOf(row.indicator.name, [miss.result.figure.raw], textsOf(row));
}

function missedIn(indicator: LastInField, { years, least }: Options): readonly MissedRow[] {
  const worsens = findWorsening(indicator, 2, 0.1);
  return indicator.statements.flatMap((row, at): MissedRow[] => {
    const miss = findMiss(indicator, row);
    // What gets worse year after year says more, and is told by itself.
    if (miss === null || worsens?.last.year === miss.year) return [];
    const past = missesBefore(indicator, miss);
    const [first] = past;
    const isSame = first !== undefined && redefinedBetween(indicator, first.result.statement, row) === null;
    const before = isSame && sizeOfMiss(miss) >= least && past.length + 1 >= years ? past : [];
    // Time after time is told once, of the newest report.
    const isNewest = !indicator.statements.slice(at + 1).some((later) => findMiss(indicator, later) !== null);
    const told = isNewest ? before : [];
    const isExplained = told.length === 0 && !isOpen({ row, miss });
    return [{ indicator, row, miss, before: told, isExplained }];
  });
}

function sayBefore({ before }: MissedRow): Said | null {
  if (before.length === 0) return null;
  const nl = before.map(({ year, result, aim }) => `${year} (“${result.figure.raw}”, doel “${aim.figure.raw}”)`);
  const en = before.map(({ year, result, aim }) => `${year} (“${result.figure.raw}”, target “${aim.figure.raw}”)`);
  return { nl: `Ook niet in ${nl.join(' en ')}.`, en: `Nor in ${en.join(' and ')}.` };
}

/** Where the explanation may stand, for a reader who would look for it here. */
function sayUnsearched(rows: readonly MissedRow[]): Said | null {
  const [first] = rows.filter(isOpen);
  if (first === undefined) return null;
  return whyUnsearched(first.row) === 'in-part'
    ? {
        nl: 'De uitleg kan in het deel staan dat hier niet is.',
        en: 'The explanation may be in the part that is not here.',
      }
    : {
        nl: 'De uitleg kan ergens anders staan: dit onderdeel heeft hier alleen een tabel.',
        en: 'The explanation may be elsewhere: all that this chapter has here is a table.',
      };
}

function messageOf(rows: Table<MissedRow>): Said {
  const [{ indicator, row, miss }] = rows;
  const { nl, en } = namePublication(row.publication);
  if (rows.length === 1) {
    const [name, was, is] = [shorten(row.indicator.name), sayAsked(indicator, miss.aim), miss.result.figure.raw];
    return {
      nl: `Het doel van “${name}” voor ${miss.year} was ${was.nl}; in ${nl} is “${is}” behaald.`,
      en: `The target of “${name}” for ${miss.year} was ${was.en}; ${en} has “${is}” as the result.`,
    };
  }
  const title = shorten(row.chapter.title);
  return {
    nl: `Bij “${title}” zijn in ${nl} ten minste ${rows.length} doelen niet gehaald.`,
    en: `At “${title}” at least ${rows.length} targets are not met in ${en}.`,
  };
}

function sayTable(rows: Table<MissedRow>): Said {
  const each = rows.map((missed) => {
    const { indicator, row, miss } = missed;
    const [name, was, is] = [shorten(row.indicator.name), sayAsked(indicator, miss.aim), miss.result.figure.raw];
    const said = { nl: `doel ${was.nl}, behaald “${is}”`, en: `target ${was.en}, result “${is}”` };
    return sayAll({ nl: `“${name}”: ${said.nl}.`, en: `“${name}”: ${said.en}.` }, sayBefore(missed));
  });
  const details = rows.length === 1 ? [sayBefore(rows[0])] : sayRows(each);
  return sayAll(messageOf(rows), ...details, sayUnsearched(rows));
}

function quotesOf({ indicator, miss, before }: MissedRow): readonly Quote[] {
  return [...before, miss].flatMap((one) => quoteMiss(indicator, one));
}

/** One finding a table of a report, the furthest from its aim first. */
function* judge({ thread, indicators }: FieldNeighbourhood, chosen: Options): Iterable<Found> {
  const missed = indicators.flatMap((indicator) => missedIn(indicator, chosen));
  for (const table of byTable(missed, { order: furthestFirst })) {
    const [first, ...others] = table.filter((one) => !one.isExplained);
    if (first === undefined) continue;
    if (table.every(({ miss, before }) => before.length === 0 && sizeOfMiss(miss) < chosen.least)) continue;
    const rows = [first, ...others] as const;
    yield {
      ...tellTable(rows, thread.slug, quotesOf),
      isMild: rows.every(({ before }) => before.length === 0),
      message: sayTable(rows),
    };
  }
}

/** Aims that a report does not meet, where the explanation may stand on pages that are not at hand, or that are missed year after year. */
export const targetMissed = defineRule({
  code: 'target-missed',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures'],
  speaksFor: ['target-relaxed'],
  options,
  judge,
  text: {
    title: { nl: 'Doel niet gehaald', en: 'Target not met' },
    what: {
      nl: 'Het jaarverslag laat zien dat een doel niet is gehaald. Dit wordt gemeld waar niet is te zoeken naar uitleg, omdat van het document een deel ontbreekt of het onderdeel alleen een tabel heeft: dan ter informatie, en zonder te zeggen dat uitleg ontbreekt. En het wordt gemeld waar een doel drie gemeten jaren achter elkaar niet is gehaald. Alleen waar te zien is of meer of minder beter is, en waar een rij van de tabel haar doel met minstens 5 procent mist. Meer rijen van één tabel zijn één bevinding.',
      en: 'The annual report shows that a target was not met. It is told where no explanation can be looked for, because part of the document is missing or the chapter has a table only: then for information, and without saying that an explanation is missing. And it is told where a target is missed in three measured years after each other. Only where it can be seen whether more or less is better, and where one row of the table misses its target by 5 per cent or more. Several rows of one table are one finding.',
    },
    why: {
      nl: 'Of een doel is gehaald, is de eerste vraag aan een jaarverslag. Wat jaar na jaar niet lukt, vraagt een ander plan of een ander doel.',
      en: 'Whether a target was met is the first question to an annual report. What fails year after year asks for another plan or another target.',
    },
    example: {
      nl: 'Het doel was dat hoogstens 5,0% van de inwoners vaak overlast ervaart; het is 9,0%.',
      en: 'The target was that at most 5.0% of residents often suffer nuisance; it is 9.0%.',
    },
    mend: {
      nl: 'Schrijf bij de tabel waarom een doel niet is gehaald en wat er nu gebeurt.',
      en: 'Say at the table why a target was not met and what happens now.',
    },
    wrong: {
      nl: 'Als bij deze indicator juist de andere kant beter is, of als het doel voor een later jaar geldt.',
      en: 'When the other way is better for this indicator, or when the target is for a later year.',
    },
  },
});
