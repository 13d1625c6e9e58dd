import { isSlug } from '../link-addresses.ts';
import { type RegisterKind, registerKinds } from '../register-kind.ts';
import type { ExchangeFault, ExchangeFaultCode } from './exchange-fault.ts';

/** The longest file that is read, in characters, and the most rows of all its registers. */
export const longestExchange = 64_000_000;
const mostRows = 100_000;

/** A row as it came: who it is, and what else it says, of which nothing is known yet. */
export type ExchangeRow = {
  readonly kind: RegisterKind;
  /** Its place in its register, from 1. */
  readonly row: number;
  readonly slug: string;
  readonly given: Readonly<Record<string, unknown>>;
};

export type ReadExchange = {
  /** As it came; null where the file is none. */
  readonly organisation: string | null;
  readonly rows: readonly ExchangeRow[];
  /** Of the file, and of each row that is none one. */
  readonly faults: readonly ExchangeFault[];
};

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const isKind = (name: string): name is RegisterKind => registerKinds.some((kind) => kind === name);

function wrong(fault: ExchangeFaultCode, path: ExchangeFault['path'] = []): ReadExchange {
  return { organisation: null, rows: [], faults: [{ kind: null, row: null, slug: null, path, fault }] };
}

/** Reads an exchange file as far as its rows. Whatever it is, nothing is thrown. */
export function readExchange(text: string): ReadExchange {
  if (text.length > longestExchange) return wrong('too-large');
  const file = parsed(text);
  if (file === undefined) return wrong('bad-json');
  if (!isRecord(file) || typeof file['organisation'] !== 'string' || !isRecord(file['registers']))
    return wrong('bad-file');
  const registers = Object.entries(file['registers']);
  const strange = registers.find(([name, rows]) => !isKind(name) || !Array.isArray(rows));
  if (strange !== undefined) return wrong('unknown-register', [strange[0]]);
  const all = registers.flatMap(([kind, rows]) =>
    isKind(kind) && Array.isArray(rows) ? rows.map((given: unknown, index) => ({ kind, row: index + 1, given })) : [],
  );
  if (all.length > mostRows) return wrong('too-many-rows');
  return { organisation: file['organisation'], ...readRows(all) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readRows(
  all: readonly { readonly kind: RegisterKind; readonly row: number; readonly given: unknown }[],
): Pick<ReadExchange, 'rows' | 'faults'> {
  const rows: ExchangeRow[] = [];
  const faults: ExchangeFault[] = [];
  const seen = new Set<string>();
  for (const { kind, row, given } of all) {
    const tell = (fault: ExchangeFaultCode, slug: string | null, path: ExchangeFault['path'] = []) =>
      faults.push({ kind, row, slug, path, fault });
    if (!isRecord(given)) {
      tell('bad-row', null);
      continue;
    }
    const { slug, ...rest } = given;
    if (typeof slug !== 'string' || !isSlug(slug)) tell('bad-slug', null, ['slug']);
    else if (seen.has(`${kind} ${slug}`)) tell('slug-twice', slug, ['slug']);
    else {
      seen.add(`${kind} ${slug}`);
      rows.push({ kind, row, slug, given: rest });
    }
  }
  return { rows, faults };
}
