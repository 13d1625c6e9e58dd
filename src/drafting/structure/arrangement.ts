import type { DraftItem, Identified, ItemKind, ItemOf } from '../item.ts';
import { StructureError } from './structure-error.ts';

/** A piece as it became: null where it was taken away. */
export type Changed = { readonly id: string; readonly item: DraftItem | null };

type Given = {
  /** All that stands in the draft, with what ended. */
  readonly items: readonly Identified[];
  /** The pieces that stand in an edition of this document already. */
  readonly adopted: ReadonlySet<string>;
  /** Makes the id of a piece. */
  readonly newId: () => string;
};

/** The pieces of a draft while they are arranged otherwise: what was given stays as it was, and what changed is told at the end. */
export class Arrangement {
  readonly #given: Given;
  readonly #now: Map<string, DraftItem>;
  readonly #touched = new Set<string>();

  constructor(given: Given) {
    this.#given = given;
    this.#now = new Map(given.items.map(({ id, item }) => [id, item]));
  }

  get all(): readonly Identified[] {
    return [...this.#now].map(([id, item]) => ({ id, item }));
  }

  /** @throws StructureError `no-item` where there is none */
  get(id: string): DraftItem {
    const item = this.#now.get(id);
    if (item === undefined) throw new StructureError('no-item');
    return item;
  }

  /** @throws StructureError `no-item` where there is none of that kind */
  getOf<Kind extends ItemKind>(id: string, kind: Kind): ItemOf<Kind> {
    const item = this.get(id);
    if (!isOf(item, kind)) throw new StructureError('no-item');
    return item;
  }

  /** Whether a piece goes on from something that was adopted, or was adopted itself. */
  goesOn(id: string): boolean {
    const item = this.get(id);
    return 'origin' in item && (item.origin.from.length > 0 || this.#given.adopted.has(id));
  }

  put(id: string, item: DraftItem): void {
    if (this.#now.get(id) === item) return;
    this.#now.set(id, item);
    this.#touched.add(id);
  }

  add(item: DraftItem): string {
    const id = this.#given.newId();
    this.put(id, item);
    return id;
  }

  takeAway(id: string): void {
    if (this.#now.delete(id)) this.#touched.add(id);
  }

  /** What is to be kept of it. */
  get changed(): readonly Changed[] {
    return [...this.#touched].map((id) => ({ id, item: this.#now.get(id) ?? null }));
  }
}

function isOf<Kind extends ItemKind>(item: DraftItem, kind: Kind): item is ItemOf<Kind> {
  return item.kind === kind;
}
