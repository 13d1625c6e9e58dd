import { z } from 'zod';
import type { Found, Quote, Said } from '../../finding.ts';
import { printEuros, quoteAmount } from '../../money/quote-amount.ts';
import { type Side, sideOf } from '../../money/spending-sides.ts';
import { totalsOf } from '../../money/totals.ts';
import { runningText } from '../../passages/running-text.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { placeOf } from '../../scene/quotes.ts';
import type { PageInPublication, PublicationNeighbourhood } from '../../units/neighbourhood.ts';
import { moneyUnitWords } from '../../words/money-unit-words.data.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { mostNamed, sayRows } from '../../words/say-rows.ts';
import { shorten } from '../../words/shorten.ts';

/**
 * A report analyses what differs from the budget after changes (BBV, article 28); from which size on each difference is explained a body writes in its
 * financial regulation (Gemeentewet, article 212): in Nieuwkoop it was 5 per cent, from € 15,000 on (jaarstukken 2017, 7.4). What is told here is
 * wider than such limits, so that it is news for any body.
 */
const options = z.strictObject({
  /** How much more or less must have been spent, as a share of what was budgeted. */
  share: z.number().positive().default(0.1),
  /** And how much in euros. */
  euros: z.number().min(0).default(100_000),
});

type Off = {
  readonly page: PageInPublication;
  readonly expenses: Side;
  readonly income: Side | null /** How many euros worse the balance is than budgeted; null where the income is not known. */;
  readonly worse: number | null;
};

/** What is said of more or less money than was budgeted, whatever it is called. */
const speaksOfMoney =
  /overschr|onderschr|afwijk|onderuitput|(?:hogere?|lagere?|meer|minder) (?:\p{L}+ )?(?:lasten|uitgaven|kosten|baten|uitgegeven)|(?:voor|na)de(?:el|lig)|niet besteed|meevaller|tegenvaller/iu;

function isExplained({ chapter }: PageInPublication): boolean {
  return runningText(chapter).some(({ text }) => speaksOfMoney.test(text));
}

/** Whether a side is off by so much that it is told. */
function isFar({ planned, difference }: Side, { share, euros }: z.infer<typeof options>): boolean {
  const size = Math.abs(difference);
  return size >= euros && size >= share * Math.abs(Number(planned.euros));
}

function offIn(page: PageInPublication, year: number, chosen: z.infer<typeof options>): Off | null {
  const totals = totalsOf(page);
  const expenses = sideOf(totals, 'expenses', year);
  if (expenses === null || Number(expenses.planned.euros) === 0 || !isFar(expenses, chosen)) return null;
  if (isExplained(page)) return null;
  const income = sideOf(totals, 'income', year);
  const worse = income === null ? null : expenses.difference - income.difference;
  return { page, expenses, income: income !== null && isFar(income, chosen) ? income : null, worse };
}

function percentOf({ planned, difference }: Side): number {
  return Math.round((100 * Math.abs(difference)) / Math.abs(Number(planned.euros)));
}

function sayExpenses({ expenses }: Off): Said {
  const { planned, actual, difference } = expenses;
  const [meer, more] = difference > 0 ? ['meer', 'more'] : ['minder', 'less'];
  const [percent, unit] = [percentOf(expenses), moneyUnitWords[actual.unit]];
  return {
    nl: `begroot “${planned.raw}”, uitgegeven “${actual.raw}” (${unit.nl}, ${percent} procent ${meer})`,
    en: `budgeted “${planned.raw}”, spent “${actual.raw}” (${unit.en}, ${percent} per cent ${more})`,
  };
}

function sayIncome({ income }: Off): Said | null {
  if (income === null) return null;
  const { planned, actual } = income;
  return {
    nl: `De baten: begroot “${planned.raw}”, ontvangen “${actual.raw}”.`,
    en: `Income: budgeted “${planned.raw}”, received “${actual.raw}”.`,
  };
}

/** What is left of both sides: more expenses that income pays for are other news than a deficit. */
function sayBalance({ worse }: Off): Said | null {
  if (worse === null) return null;
  if (worse === 0) return { nl: 'Het saldo is zoals begroot.', en: 'The balance is as budgeted.' };
  const [size, slechter, worsened] = [
    printEuros(String(Math.abs(worse))),
    worse > 0 ? 'slechter' : 'beter',
    worse > 0 ? 'worse' : 'better',
  ];
  return {
    nl: `Lasten en baten samen: ${size} ${slechter} dan begroot.`,
    en: `Expenses and income together: ${size} ${worsened} than budgeted.`,
  };
}

function messageOf({ publication }: PublicationNeighbourhood, off: readonly Off[], first: Off): Said {
  const { nl, en } = namePublication(publication);
  const elsewhere: Said = {
    nl: 'De uitleg kan ergens anders staan.',
    en: 'The explanation may be elsewhere.',
  };
  if (off.length === 1) {
    const [title, said] = [shorten(first.page.chapter.title), sayExpenses(first)];
    return sayAll(
      {
        nl: `De lasten van “${title}” in ${nl}: ${said.nl}.`,
        en: `The expenses of “${title}” in ${en}: ${said.en}.`,
      },
      sayIncome(first),
      sayBalance(first),
      elsewhere,
    );
  }
  return sayAll(
    {
      nl: `In ${nl} wijken de lasten van ${off.length} onderdelen ver af van de begroting.`,
      en: `In ${en} the expenses of ${off.length} chapters are far off the budget.`,
    },
    ...sayRows(
      off.map((one) => {
        const [title, said] = [shorten(one.page.chapter.title), sayExpenses(one)];
        return sayAll(
          { nl: `“${title}”: ${said.nl}.`, en: `“${title}”: ${said.en}.` },
          sayIncome(one),
          sayBalance(one),
        );
      }),
    ),
    elsewhere,
  );
}

function quotesOf({ page, expenses, income }: Off): readonly Quote[] {
  return [expenses, income ?? []]
    .flat()
    .flatMap(({ planned, actual }) => [planned, actual].map((amount) => quoteAmount(page, amount)));
}

/** One finding a report, the largest difference first. */
function* judge(neighbourhood: PublicationNeighbourhood, chosen: z.infer<typeof options>): Iterable<Found> {
  const { publication, pages } = neighbourhood;
  const { kind, year } = publication;
  if (kind !== 'annual-report' || year === null) return;
  const off = pages
    .flatMap((page) => offIn(page, year, chosen) ?? [])
    .toSorted((one, other) => Math.abs(other.expenses.difference) - Math.abs(one.expenses.difference));
  const [first] = off;
  if (first === undefined) return;
  yield {
    subject: chapterSubject(first.page, first.page.field),
    about: { year, role: 'spending' },
    chapter: placeOf(first.page),
    message: messageOf(neighbourhood, off, first),
    evidence: off.slice(0, mostNamed).flatMap(quotesOf),
  };
}

/** A field that spent far more or less than was budgeted last. */
export const spendingOffBudget = defineRule({
  code: 'spending-off-budget',
  looksAt: 'publication',
  group: 'money',
  severity: 'info',
  restsOn: ['figures'],
  options,
  judge,
  text: {
    title: { nl: 'Lasten ver van de begroting', en: 'Expenses far off the budget' },
    what: {
      nl: 'Het jaarverslag laat zien dat een onderdeel minstens 10 procent meer of minder uitgaf dan begroot, en minstens € 100.000. Vergeleken wordt met de begroting na wijziging; is die er niet, dan met de eerste begroting. Alleen waar de tabel één rij met alle lasten heeft en zeker is gelezen. Gaat de tekst van het onderdeel erover, dan is er geen melding. Eén bevinding per jaarverslag. De grenzen zijn in te stellen: neem die van uw financiële verordening.',
      en: 'The annual report shows that a chapter spent at least 10 per cent more or less than was budgeted, and at least € 100,000. It is held against the budget after changes; where there is none, against the first one. Only where the table has one row with all expenses and was read with certainty. Where the text of the chapter speaks of it there is no finding. One finding an annual report. The limits can be set: take those of your financial regulation.',
    },
    why: {
      nl: 'De raad stelt vast hoeveel een onderdeel mag kosten. Wie er ver van afwijkt, legt dat uit (BBV, artikel 28).',
      en: 'The council adopts what a chapter may cost. Whoever is far off explains it (BBV, article 28).',
    },
    example: {
      nl: 'Begroot was 46.416, uitgegeven is 54.162.',
      en: 'Budgeted was 46,416, spent was 54,162.',
    },
    mend: {
      nl: 'Schrijf bij de tabel waar het verschil vandaan komt.',
      en: 'Say at the table where the difference comes from.',
    },
    wrong: {
      nl: 'Als de uitleg in een ander onderdeel staat, of als de kolommen niet hetzelfde tellen, bijvoorbeeld met en zonder reserves.',
      en: 'When the explanation is in another chapter, or when the columns do not count the same, as with and without reserves.',
    },
  },
});
