import { count } from '../numerals.ts';
import type { nlIndicators } from './nl.data.ts';

/** The words of the pages of indicators, in English. */
export const enIndicators: typeof nlIndicators = {
  indicator: {
    badge: 'Indicator',
    lead: (publications) =>
      `All figures published about this indicator, from ${count('en', publications, 'publication', 'publications')}.`,
    chart: 'Chart',
    chartSummary: (first, last) =>
      `Achieved values and targets from ${first} to ${last}. All figures are in the table on the page.`,
    table: 'All figures',
    caption: 'By year, as the publications write it',
    year: 'Year',
    noYear: 'no year',
    differ: 'Publications give different values for one year',
    differLead: 'This may be a correction. The chart shows all of them.',
    differLine: (role, year, values) => `${role} ${year}: ${values}`,
    inPublication: (value, publication) => `${value} (${publication})`,
    drawn: {
      legend: {
        achieved: 'achieved',
        beyond: 'at least or at most',
        target: 'target',
        bound: 'target: open to what meets it',
        formerAim: 'target, changed later',
        former: 'given otherwise before',
        baseline: 'baseline',
        budgeted: 'budgeted',
        reference: 'for comparison',
        other: 'figure without explanation',
        missing: 'no figure',
      },
      breaks: { name: 'other name', unit: 'other unit' },
      cut: (first) => `Note: the axis starts at ${first}, not at 0.`,
      rank: 'Higher in the picture is better: rank 1 is on top.',
      leftOut: 'Where there was no room there is no number; all figures are on the page.',
    },
    source: (body, publications, date) => `Source: ${body}, ${publications}; as of ${date}.`,
    madeBy: (address) => `Chart: Doelspoor, ${address}`,
    noChart: 'These figures cannot be drawn: there is no year with a number, or the years are too far apart.',
    list: 'Indicators',
    listLead: 'Every indicator once, also where its name changed over the years.',
    name: 'Indicator',
    latest: 'Last achieved',
    none: 'No indicators were found in these publications.',
  },
};
