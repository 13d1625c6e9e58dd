import { v7 as newId } from 'uuid';
import type { DraftItem } from '../src/drafting/item.ts';
import { type GivenMove, type Moved, moveDraft } from '../src/features/adoption/commands/move-draft.ts';
import { beginDraft } from '../src/features/drafts/commands/begin-draft.ts';
import { saveItem } from '../src/features/drafts/commands/save-item.ts';
import type { Saved } from '../src/features/drafts/commands/save-version.ts';
import { readItems, type StandingItem } from '../src/features/drafts/queries/read-items.ts';
import { judgeOrganisation } from '../src/features/judgement/commands/judge-organisation.ts';
import { findOrganisation } from '../src/features/organisations/queries/find-organisation.ts';
import { inviteMember } from '../src/features/people/commands/invite-member.ts';
import { atTheMachine, type Working, workingAs } from '../src/features/people/working.ts';
import type { PublicationKind } from '../src/model/publication.ts';
import type { Role } from '../src/model/rights/role.ts';
import { readAtWork, readShared } from '../src/record/connection/transaction.ts';
import { openExampleRecord } from './example-record.ts';
import type { TestRecord } from './test-record.ts';

const at = new Date('2026-11-30T09:00:00Z');
export const councilDecision = { kind: 'council', number: '2026-114', day: '2026-11-10', document: null } as const;
export const collegeDecision = { kind: 'college', number: 'B&W 2026/88', day: '2026-10-06', document: null } as const;

/** The invented municipality with a budget in its record, and people who make its annual report. */
export class Adopting {
  readonly here: TestRecord;
  readonly organisationId: string;
  readonly people: Readonly<Record<'controller' | 'college' | 'clerk' | 'reader', Working>>;
  draftId = '';
  #moment = at.getTime();

  private constructor(here: TestRecord, organisationId: string, people: Adopting['people']) {
    this.here = here;
    this.organisationId = organisationId;
    this.people = people;
  }

  static async open(...documents: readonly string[]): Promise<Adopting> {
    const here = await openExampleRecord(...documents);
    const organisation = await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde'));
    if (organisation === null) throw new Error('no organisation');
    const { organisationId } = organisation;
    const member = async (role: Role): Promise<Working> => {
      const grants = [{ role, field: null }];
      const person = { name: role, email: `${role}@havermonde.example`, grants };
      const { memberId } = await inviteMember(here.record, person, atTheMachine(organisationId, 'proef'), at);
      return workingAs(organisationId, memberId, grants);
    };
    return new Adopting(here, organisationId, {
      controller: await member('controller'),
      college: await member('college'),
      clerk: await member('clerk'),
      reader: await member('reader'),
    });
  }

  /** A moment later. */
  now(): Date {
    this.#moment += 1000;
    return new Date(this.#moment);
  }

  async begin(from = 'begroting-2025', kind: PublicationKind = 'annual-report', year = 2025): Promise<void> {
    const begun = { kind, year, sequence: null };
    this.draftId = await beginDraft(this.here.record, { begun, from }, this.people.controller, this.now());
  }

  async items(): Promise<readonly StandingItem[]> {
    const worker = { organisationId: this.organisationId, worker: 'machine' };
    return await readAtWork(this.here.record, worker, (tx) => readItems(tx, this.organisationId, this.draftId));
  }

  /** Saves something of a piece otherwise, as the controller. */
  async change(id: string, otherwise: (item: DraftItem) => DraftItem | null): Promise<Saved> {
    const found = (await this.items()).find((one) => one.id === id);
    if (found === undefined) throw new Error(`no piece ${id}`);
    const save = { draftId: this.draftId, itemId: id, base: found.version, content: otherwise(found.item) };
    return await saveItem(this.here.record, { ...save, saveId: newId() }, this.people.controller, this.now());
  }

  async add(item: DraftItem): Promise<string> {
    const itemId = newId();
    const save = { draftId: this.draftId, itemId, base: 0, content: item, saveId: newId() };
    await saveItem(this.here.record, save, this.people.controller, this.now());
    return itemId;
  }

  async move(who: keyof Adopting['people'], given: Omit<GivenMove, 'draftId'>, when = this.now()): Promise<Moved> {
    const move = { draftId: this.draftId, knownMissing: Number.POSITIVE_INFINITY, ...given };
    return await moveDraft(this.here.record, move, this.people[who], when);
  }

  async approve(): Promise<void> {
    await this.move('controller', { to: 'in-review' });
    await this.move('college', { to: 'approved', decision: collegeDecision });
  }

  async judge(when = this.now()): Promise<void> {
    const by = { actor: 'proef', at: when, program: '' };
    await judgeOrganisation(this.here.record, this.organisationId, by);
  }
}
