import { rowsIn } from '../../tests/backup/rows-in.ts';

/** Every write that a command said it had done, as a text by which it is found back. */
export class Ledger {
  readonly #acknowledged = new Set<string>();

  get size(): number {
    return this.#acknowledged.size;
  }

  /** Hears a line of `doelspoor import`: `… (/groningen/begroting-2018): editie 1 vastgelegd`. */
  hearImport(line: string): void {
    const [, publication, edition] = / \(\/(\S+\/\S+)\): editie (\d+) vastgelegd/.exec(line) ?? [];
    if (publication !== undefined) this.#acknowledged.add(`${publication}@${edition}`);
  }

  /** A reason that a person gave, which is in no other write. */
  add(reason: string): void {
    this.#acknowledged.add(reason);
  }

  /** What of all that is not in a backup. */
  missingIn(file: string): readonly string[] {
    const slugs = new Map(rowsIn(file, 'organisation').map((row) => [row['organisation_id'], row['slug']]));
    const publications = new Map(
      rowsIn(file, 'publication').map((row) => [
        row['publication_id'],
        `${slugs.get(row['organisation_id'] ?? '')}/${row['slug']}`,
      ]),
    );
    const found = new Set([
      ...rowsIn(file, 'edition').map((row) => `${publications.get(row['publication_id'] ?? '')}@${row['number']}`),
      ...['explanation', 'disposal', 'finding_setting'].flatMap((table) =>
        rowsIn(file, table).map((row) => row['reason'] ?? ''),
      ),
    ]);
    return [...this.#acknowledged].filter((write) => !found.has(write));
  }
}
