import { count } from '../numerals.ts';
import type { nlIndicators } from './nl.data.ts';

/** The words of the pages of indicators, in English. */
export const enIndicators: typeof nlIndicators = {
  indicator: {
    badge: 'Indicator',
    lead: (publications) =>
      `All figures published about this indicator, from ${count('en', publications, 'publication', 'publications')}.`,
    chart: 'Chart',
    chartTitle: (name) => `Chart: ${name}`,
    chartSummary: (first, last) =>
      `Achieved values and targets from ${first} to ${last}. All figures are in the table below.`,
    table: 'All figures',
    caption: 'By publication, as written there',
    publication: 'Publication',
    differ: 'Publications give different values for one year',
    differLead: 'This may be a correction. The chart shows all of them.',
    differLine: (role, year, values) => `${role} ${year}: ${values}`,
    inPublication: (value, publication) => `${value} (${publication})`,
    legend: {
      achieved: 'achieved',
      target: 'target',
      missing: 'no figure',
      budgeted: 'budgeted',
      reference: 'comparison',
      rank: 'higher in the picture is better: a lower rank',
    },
    noChart: 'These figures cannot be drawn: there is no year with a number.',
    list: 'Indicators',
    listLead: 'Every indicator once, also where its name changed over the years.',
    name: 'Indicator',
    years: 'Years',
    none: 'No indicators were found in these publications.',
  },
};
