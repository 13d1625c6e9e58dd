import type { Decimal } from './decimal.ts';
import type { FigureValue, MissingReason, Operator, Part } from './value.ts';

export type Locale = 'nl' | 'en';

const marks = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

const missing: Readonly<Record<Locale, Readonly<Record<MissingReason, string>>>> = {
  nl: { 'not-measured': 'niet gemeten', 'to-follow': 'volgt nog', unknown: 'onbekend', blank: 'leeg' },
  en: { 'not-measured': 'not measured', 'to-follow': 'to follow', unknown: 'unknown', blank: 'empty' },
};
const signs: Readonly<Record<Operator, string>> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' };
const relative: Readonly<Record<Locale, Readonly<Record<Operator, string>>>> = {
  nl: {
    '>': 'hoger dan in',
    '>=': 'minimaal gelijk aan',
    '<': 'lager dan in',
    '<=': 'maximaal gelijk aan',
  },
  en: { '>': 'higher than in', '>=': 'at least equal to', '<': 'lower than in', '<=': 'at most equal to' },
};

/**
 * A value as a document in that language may write it, for the tests of what reads it. `parseValue` reads it back with the same meaning: the Dutch print
 * without more, the English one with `englishMarks`.
 */
export function printValue(value: FigureValue, locale: Locale): string {
  switch (value.type) {
    case 'number':
      return printNumber(value.number, value.percent, locale);
    case 'comparison':
      return `${signs[value.operator]} ${printNumber(value.number, value.percent === true, locale)}`;
    case 'relative':
      return `${relative[locale][value.operator]} ${value.year}`;
    case 'missing':
      return missing[locale][value.why];
    case 'rank':
      return printRank(value.form, value.number, value.to ?? value.number, locale);
    case 'ratio':
      return `${printNumber(value.left, false, locale)}:${printNumber(value.right, false, locale)}`;
    case 'composite':
      return `${printNumber(value.number, value.percent, locale)} (${value.parts.map((part) => printPart(part, locale)).join('; ')})`;
    case 'text':
      return value.text;
  }
}

function printNumber(number: Decimal, percent: boolean, locale: Locale): string {
  const [whole = '', fraction] = number.split('.');
  const { group, decimal } = marks[locale];
  // A share above 1000% is printed without groups, for "1.054%" would be read as one percent and a bit.
  const grouped = percent ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}${percent ? '%' : ''}`;
}

function printRank(form: 'top' | 'place', first: number, last: number, locale: Locale): string {
  if (form === 'top') return `Top ${first}`;
  const place = locale === 'nl' ? 'Plaats' : 'Place';
  if (last === first) return `${place} ${first}`;
  const and = locale === 'nl' ? 'en' : 'and';
  const until = locale === 'nl' ? 't/m' : 'to';
  return `${place} ${first} ${last === first + 1 ? and : until} ${last}`;
}

function printPart(part: Part, locale: Locale): string {
  const number = printNumber(part.number, part.percent, locale);
  return part.label === null ? number : `${number} ${part.label}`;
}
