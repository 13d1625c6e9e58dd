import type { z } from 'zod';
import { isZone } from '../calendar/icalendar/zone.ts';
import { earliestDay, latestDay } from '../calendar/moment.ts';
import { readRepeats } from '../calendar/occurrences/check-repeats.ts';
import { type FieldFault, type FieldFaultCode, fieldFaults } from './fields/field-fault.ts';
import { schemaOf } from './fields/schema-of.ts';
import { type Contents, fieldsOf } from './forms.ts';
import type { RegisterKind } from './register-kind.ts';

type Schemas = Readonly<Record<RegisterKind, z.ZodType>>;

const schemas: Schemas = {
  partner: schemaOf(fieldsOf('partner')),
  relation: schemaOf(fieldsOf('relation')),
  agreement: schemaOf(fieldsOf('agreement')),
  project: schemaOf(fieldsOf('project')),
  event: schemaOf(fieldsOf('event')),
  service: schemaOf(fieldsOf('service')),
  series: schemaOf(fieldsOf('series')),
};

/** What a register keeps, or all that is wrong with it. */
export type ReadContent<Kind extends RegisterKind> =
  | { readonly content: Contents[Kind]; readonly faults: null }
  | { readonly content: null; readonly faults: readonly FieldFault[] };

/** Reads what is given for a register of a kind. What is null counts as not given; texts lose the white space around them, and halves of characters. */
export function readContent<Kind extends RegisterKind>(kind: Kind, given: unknown): ReadContent<Kind> {
  const bare = withoutNothing(given);
  return isContent(kind, bare) ? { content: bare, faults: null } : { content: null, faults: faultsOf(kind, bare) };
}

function isContent<Kind extends RegisterKind>(kind: Kind, given: unknown): given is Contents[Kind] {
  return faultsOf(kind, given).length === 0;
}

function faultsOf(kind: RegisterKind, given: unknown): readonly FieldFault[] {
  const read = schemas[kind].safeParse(given);
  if (!read.success) return read.error.issues.flatMap(faultsOfIssue);
  return isRow(given) ? [...faultsOfPeriods(given), ...(kind === 'event' ? faultsOfEvent(given) : [])] : [];
}

const codes: ReadonlySet<string> = new Set(fieldFaults);
const isCode = (text: string): text is FieldFaultCode => codes.has(text);

function faultsOfIssue(issue: z.core.$ZodIssue): readonly FieldFault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], fault: 'unknown-field' }));
  return [{ path, fault: isCode(issue.message) ? issue.message : 'bad-rows' }];
}

const isRow = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const ends = [
  ['from', 'until'],
  ['starts', 'ends'],
] as const;

/** Nothing ends before it begins, in the form or in a row of it. */
function faultsOfPeriods(given: Readonly<Record<string, unknown>>): readonly FieldFault[] {
  const own = ends.flatMap(([begin, end]): readonly FieldFault[] => {
    const [from, until] = [given[begin], given[end]];
    if (typeof from !== 'string' || typeof until !== 'string') return [];
    const isBackward = from.includes('T') && until.includes('T') ? until < from : latestDay(until) < earliestDay(from);
    return isBackward ? [{ path: [end], fault: 'ends-before' }] : [];
  });
  const inside = Object.entries(given).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.flatMap((row: unknown, index) =>
          isRow(row) ? faultsOfPeriods(row).map(({ path, fault }) => ({ path: [name, index, ...path], fault })) : [],
        )
      : [],
  );
  return [...own, ...inside];
}

/** A repetition that can be followed, by a clock that there is. */
function faultsOfEvent({ repeats, zone }: Readonly<Record<string, unknown>>): readonly FieldFault[] {
  return [
    ...(typeof repeats === 'string' && typeof readRepeats(repeats) === 'string'
      ? [{ path: ['repeats'], fault: 'bad-repeats' } as const]
      : []),
    ...(typeof zone === 'string' && !isZone(zone) ? [{ path: ['zone'], fault: 'bad-zone' } as const] : []),
  ];
}

/** What is given without what says nothing: null, blank texts and empty lists of a form. What is empty in a list stays, to be told as wrong there. */
function withoutNothing(given: unknown, depth = 0): unknown {
  if (depth > 4) return given;
  if (typeof given === 'string') return given.replaceAll(/\r\n?/g, '\n').toWellFormed().trim();
  if (Array.isArray(given)) return given.map((one: unknown) => withoutNothing(one, depth + 1));
  if (!isRow(given)) return given;
  const kept = Object.entries(given).map(([name, value]) => [name, withoutNothing(value, depth + 1)] as const);
  return Object.fromEntries(kept.filter(([, value]) => !isNothing(value)));
}

/** Whether a field says nothing. */
function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
