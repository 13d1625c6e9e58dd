import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { isRegistration, isThread } from '../../../registers/derive/walk-fields.ts';
import type { PlainField, PlainValue, ThreadLink } from '../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { sayMoment } from '../../../words/calendar/say-when.ts';
import { type Language, printNumber } from '../../../words/numerals.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import { sayChoice } from '../../../words/registers/say-field.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { registrationPath } from './register-paths.ts';

/** What stands in a field, as a reader sees it. */
export type SaidValue = {
  readonly text: string;
  /** Where it leads; null where it leads nowhere. */
  readonly href: string | null;
  /** Whether the organisation wrote it: it is Dutch, whatever the language of the page. */
  readonly isOwn: boolean;
};

/** What things are called that are named by their ids or addresses. */
export type NamedThings = {
  /** The address of the organisation. */
  readonly organisation: string;
  readonly registrations: ReadonlyMap<
    string,
    { readonly kind: RegisterKind; readonly slug: string; readonly name: string }
  >;
  /** By `threadKey`. */
  readonly threads: ReadonlyMap<string, string>;
};

export function threadKey({ kind, slug }: ThreadLink): string {
  return `${kind} ${slug}`;
}

const countries = {
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Says what is in a field. What leads to something that is not shown to the public is left to its name, and without one it is null. */
export function sayValue(field: PlainField, value: PlainValue, named: NamedThings, context: Context): SaidValue | null {
  const { language } = context.voice;
  const own = (text: string, href: string | null = null): SaidValue => ({ text, href, isOwn: true });
  const said = (text: string): SaidValue => ({ text, href: null, isOwn: false });
  if (isThread(value)) {
    const title = named.threads.get(threadKey(value));
    const href = addressOf(context.voice, threadPath(named.organisation, value.kind, value.slug));
    return title === undefined ? null : own(title, href);
  }
  if (isRegistration(value)) {
    if ('name' in value) return own(value.name);
    const to = named.registrations.get(value.id);
    if (to === undefined) return null;
    return own(to.name, addressOf(context.voice, registrationPath(named.organisation, to.kind, to.slug)));
  }
  if (typeof value === 'boolean') return said(value ? registersWords[language].yes : registersWords[language].no);
  if (typeof value === 'number') return said(sayNumber(field, value, context));
  return sayText(field, value, context);
}

function sayNumber({ name, sort }: PlainField, value: number, { voice: { language } }: Context): string {
  if (sort === 'money') return `€ ${printEuros(language, value)}`;
  if (name === 'year') return String(value);
  const text = printNumber(language, value, 6);
  return name === 'percent' || name === 'indexation' ? `${text}%` : text;
}

/** Cents stand there where there are any, as two figures. */
function printEuros(language: Language, value: number): string {
  if (Number.isInteger(value)) return printNumber(language, value);
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}

function sayText(field: PlainField, value: string, { voice: { language } }: Context): SaidValue {
  switch (field.sort) {
    case 'when':
      return { text: sayMoment(language, value), href: null, isOwn: false };
    case 'choice':
      return { text: sayChoice(language, value), href: null, isOwn: false };
    case 'country':
      return { text: countries[language].of(value) ?? value, href: null, isOwn: false };
    case 'address':
      return { text: value.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''), href: value, isOwn: true };
    case 'identifier':
      return { text: value, href: field.of === 'tooi' ? value : null, isOwn: true };
    default:
      return { text: value, href: null, isOwn: true };
  }
}
