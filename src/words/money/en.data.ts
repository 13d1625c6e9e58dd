import { count } from '../numerals.ts';
import type { nlMoney } from './nl.data.ts';

/** The words of the page of the money of a field, in English. */
export const enMoney: typeof nlMoney = {
  fieldMoney: {
    badge: 'Money',
    open: 'The money of this field over the years',
    title: (field) => `Money: ${field}`,
    description: (field, organisation) =>
      `Expenses, income and balance of ${field} over the years: budgeted, amended and actual, from all publications of ${organisation} at hand.`,
    lead: (amounts, publications, years) =>
      `${count('en', amounts, 'amount', 'amounts')} from ${count('en', publications, 'publication', 'publications')}, over ${years}. Choose an amount to read where it stands.`,
    latest: (year, side, actual, budget, outcome, unit) =>
      `In ${year} ${side} came to ${actual} in the account and to ${budget} in the budget: ${outcome} (${unit}).`,
    noAmounts: 'In the publications that have this field we read no amount under it.',
    noAmountsWhat:
      'Amounts often stand with the programme above, or in another document. Look there, or import a document that has them: doelspoor import PATH',
    above: 'Also the money of the chapter above',
    back: (field) => `The whole trail: ${field}`,
    picture: 'In a picture',
    pictureTitle: (side) => `${side}: budget and actual`,
    pictureSummary: (side, first, last) =>
      `${side} from ${first} up to and including ${last}. All amounts are in the table below.`,
    legend: {
      actual: 'actual',
      budget: 'budget',
      amended: 'amended',
      none: 'no amount',
      outcome: 'Below each year: actual against budget.',
      cut: 'The axis does not begin at 0.',
    },
    table: 'All amounts',
    caption: 'What the documents state for each year',
    other: 'Other items',
    otherLead: 'What documents name under this field by a name of its own. We do not add these items up.',
    year: 'Year',
    columns: {
      original: 'Budget',
      amended: 'Amended',
      actual: 'Actual',
      ahead: 'Estimated before',
      untold: 'Standing not told',
      outcome: 'Actual against budget',
    },
    ours: 'computed by us',
    higher: (amount) => `${amount} above budget`,
    lower: (amount) => `${amount} below budget`,
    equal: 'as budgeted',
    rounding: 'as budgeted, but for rounding',
    higherAmended: (amount) => `${amount} above amended`,
    lowerAmended: (amount) => `${amount} below amended`,
    equalAmended: 'as amended',
    roundingAmended: 'as amended, but for rounding',
    short: { higher: 'above', lower: 'below', equal: 'equal' },
    gap: 'No amount in what can be read here.',
    planned: 'standing not told',
    headedAs: (column) => `under “${column}”`,
    written: (raw, unit) => `written as ${raw}, ${unit}`,
    restated: 'Documents state different amounts for the same year',
    restatedLead:
      'That can be a correction or another arrangement. The picture has what the document about that year says itself.',
    restatedLine: (post, year, column, values) => `${post} ${year}, ${column}: ${values}`,
    valueIn: (value, publications) => `${value} (${publications})`,
    how: 'How to read this',
    howStated: 'Each amount is as a document states it. We add nothing up.',
    howPlanned:
      'Where a document does not say whether a budgeted amount is from before or after changes, it stands with the amount that it equals.',
    howOutcome:
      'Only the last column is computed by us: the actual less the budget, from one document where that is possible. A difference that may come from rounding is not called a difference.',
    howFact: 'Above or below is no judgement here: higher expenses may be a decision, and so may higher income.',
    inDoubt: (n) =>
      `${count('en', n, 'amount is', 'amounts are')} left out, because it is not certain which year or sort it is.`,
    unplaced: (n) =>
      `${count('en', n, 'amount is', 'amounts are')} left out, because the document gives no year or no readable number.`,
    ambiguous: (where) => `Left out, because one chapter states two different amounts for it: ${where}.`,
    without: (publications) => `Without an amount under this field: ${publications}.`,
    findings: 'Findings about this money',
  },
};
