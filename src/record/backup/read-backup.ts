import { createHash, type Hash } from 'node:crypto';
import type { z } from 'zod';
import { BackupFault, type ChangedAt } from './backup-fault.ts';
import {
  anyHead,
  type BackupHead,
  backupFormat,
  endLine,
  headLine,
  rowLine,
  type TableCount,
  tableLine,
} from './backup-format.ts';
import { unpackLines } from './unpack-lines.ts';

/** What a line of a backup says. */
type BackupLine =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'end'; readonly tables: readonly TableCount[] };

/** The same, of rows some at a time, as JSON. */
export type BackupPart =
  | Exclude<BackupLine, { readonly kind: 'row' }>
  | { readonly kind: 'rows'; readonly rows: readonly string[] };

const most = { rows: 1_000, characters: 2 ** 20 };

function parse<Value>(schema: z.ZodType<Value>, line: string): Value | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** Understands line after line, and holds what came by against what the last line says of it. */
class Understanding {
  readonly #file: string;
  readonly #whole = createHash('sha256');
  readonly #tables: { readonly table: string; readonly width: number; readonly hash: Hash; rows: number }[] = [];
  #begun = false;
  #ended = false;

  constructor(file: string) {
    this.#file = file;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** What the next line says. Throws BackupFault. */
  take(line: Buffer): BackupLine {
    if (this.#ended) throw this.#changed('after-end');
    const text = line.toString('utf8');
    const said = this.#begun
      ? (this.#readRow(text) ?? this.#readTable(text) ?? this.#readEnd(text))
      : this.#readHead(text);
    if (said.kind !== 'end')
      for (const hash of [this.#whole, this.#tables.at(-1)?.hash]) hash?.update(line).update('\n');
    return said;
  }

  #changed(at: ChangedAt, table: string | null = null): BackupFault {
    return new BackupFault({ say: 'changed', with: { file: this.#file, at, table } });
  }

  #readHead(text: string): BackupLine {
    const any = parse(anyHead, text);
    if (any === null) throw new BackupFault({ say: 'not-a-backup', with: { file: this.#file } });
    const { doelspoorBackup: format, program } = any;
    if (format > backupFormat) throw new BackupFault({ say: 'too-new', with: { file: this.#file, program } });
    const head = parse(headLine, text);
    if (head === null) throw this.#changed('first-line');
    this.#begun = true;
    return { kind: 'head', head };
  }

  #readRow(text: string): BackupLine | null {
    if (!text.startsWith('[')) return null;
    const table = this.#tables.at(-1);
    if (table === undefined || parse(rowLine, text)?.length !== table.width) throw this.#changed('line', table?.table);
    table.rows += 1;
    return { kind: 'row', row: text };
  }

  #readTable(text: string): BackupLine | null {
    const line = parse(tableLine, text);
    if (line === null) return null;
    this.#tables.push({ table: line.table, width: line.columns.length, hash: createHash('sha256'), rows: 0 });
    return { kind: 'table', ...line };
  }

  #readEnd(text: string): BackupLine {
    const end = parse(endLine, text);
    if (end === null) throw this.#changed('stray-line');
    for (let at = 0; at < Math.max(this.#tables.length, end.tables.length); at += 1) {
      const [table, told] = [this.#tables[at], end.tables[at]];
      const same =
        table?.table === told?.table && table?.rows === told?.rows && table?.hash.digest('hex') === told?.sha256;
      if (!same) throw this.#changed('sum', told?.table ?? table?.table);
    }
    if (this.#whole.digest('hex') !== end.sha256) throw this.#changed('sum-of-all');
    this.#ended = true;
    return { kind: 'end', tables: end.tables };
  }
}

/**
 * Reads a backup from begin to end. What was given may still turn out to be changed: only at the end it is sure that all of it is as it was
 * written.
 * @throws BackupFault
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const understanding = new Understanding(file);
  let rows: string[] = [];
  let characters = 0;
  for await (const line of unpackLines(file)) {
    const said = understanding.take(line);
    if (said.kind === 'row') {
      rows.push(said.row);
      characters += said.row.length;
    }
    if (rows.length > 0 && (said.kind !== 'row' || rows.length >= most.rows || characters >= most.characters)) {
      yield { kind: 'rows', rows };
      [rows, characters] = [[], 0];
    }
    if (said.kind !== 'row') yield said;
  }
  if (!understanding.ended) throw new BackupFault({ say: 'cut-off', with: { file } });
}

/** Reads a backup that is put back later, so that one that is not as it was written is refused before anything is done. @throws BackupFault */
export async function checkBackup(
  file: string,
): Promise<{ readonly head: BackupHead; readonly tables: readonly TableCount[] }> {
  let head: BackupHead | undefined;
  let tables: readonly TableCount[] = [];
  for await (const part of readBackup(file)) {
    if (part.kind === 'head') head = part.head;
    if (part.kind === 'end') tables = part.tables;
  }
  if (head === undefined) throw new BackupFault({ say: 'not-a-backup', with: { file } });
  return { head, tables };
}
