import type { RegistrationLink, ThreadLink } from '../fields/field.ts';
import { printAddress, printThreadAddress, readThreadAddress } from '../link-addresses.ts';
import { type RegisterKind, registerKinds } from '../register-kind.ts';

/** Something that a form can lead to. */
export type KnownThing = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly name: string;
};
export type KnownThread = ThreadLink & { readonly title: string };

/** The address at the end of a text, between brackets or alone: "NG4 (partners/ng4)". */
function addressIn(text: string): string | null {
  return /^(?:.*\()?([a-z]+\/[a-z0-9-]+)\)?$/.exec(text)?.[1] ?? null;
}

/** What a form can lead to, as people write it there: by its name, and where two are called the same by its address behind it. */
export class KnownThings {
  readonly #byId: ReadonlyMap<string, KnownThing>;
  readonly #byAddress: ReadonlyMap<string, KnownThing>;
  readonly #byName: ReadonlyMap<string, readonly KnownThing[]>;
  readonly #threads: ReadonlyMap<string, KnownThread>;

  constructor(things: readonly KnownThing[], threads: readonly KnownThread[]) {
    this.#byId = new Map(things.map((thing) => [thing.id, thing]));
    this.#byAddress = new Map(things.map((thing) => [printAddress(thing), thing]));
    this.#byName = Map.groupBy(things, ({ name }) => name.toLowerCase());
    this.#threads = new Map(threads.map((thread) => [printThreadAddress(thread), thread]));
  }

  /** Reads what stands in a field for something in a register: that, or the name of what is in none. */
  readRegistration(text: string, of: readonly RegisterKind[]): RegistrationLink {
    const at = this.#byAddress.get(addressIn(text) ?? '');
    if (at !== undefined && of.includes(at.kind)) return { id: at.id };
    const called = (this.#byName.get(text.toLowerCase()) ?? []).filter(({ kind }) => of.includes(kind));
    const [only] = called;
    return only === undefined || called.length > 1 ? { name: text } : { id: only.id };
  }

  /** Writes it so that it is read back as the same. */
  writeRegistration(link: RegistrationLink, of: readonly RegisterKind[] = registerKinds): string {
    if ('name' in link) return link.name;
    const thing = this.#byId.get(link.id);
    if (thing === undefined) return '';
    const read = this.readRegistration(thing.name, of);
    return 'id' in read && read.id === thing.id ? thing.name : `${thing.name} (${printAddress(thing)})`;
  }

  /** Reads the address of a thread, alone or behind its title; null where it is none. Of one that is not known now the address stays. */
  readThread(text: string): ThreadLink | null {
    const address = addressIn(text) ?? '';
    const known = this.#threads.get(address);
    if (known !== undefined) return { kind: known.kind, slug: known.slug };
    return readThreadAddress(address);
  }

  writeThread(link: ThreadLink): string {
    const address = printThreadAddress(link);
    const known = this.#threads.get(address);
    return known === undefined ? address : `${known.title} (${address})`;
  }
}
