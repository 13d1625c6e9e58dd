import type { OrganisationSettings, SettingName } from '../../../model/laid-down/organisation-settings.ts';
import { readAtWork } from '../../../record/connection/transaction.ts';
import { type Gate, layDown } from '../../laid-down/lay-down.ts';
import { abilityFor } from '../../organisations/policy.ts';
import { findEarlier, findSetting, listLaidDown } from '../../organisations/queries/find-settings.ts';
import { writerOf } from '../../people/working.ts';
import type { Sent } from '../read-sent.ts';
import type { Filled, Keeping, Part } from './part.ts';

type Own<What extends SettingName> = Pick<Part, 'path' | 'title' | 'lead' | 'form' | 'hasFile' | 'preview'> & {
  readonly what: What;
  readonly fill: (content: OrganisationSettings[What]) => Filled;
  /** What was filled in, to be read strictly by whoever lays it down. @param before what holds */
  readonly read: (sent: Sent, before: OrganisationSettings[What]) => unknown;
  /** What else has to be so before it holds. */
  readonly gate?: Gate<What>;
};

/** A part of the settings that is kept as what an organisation laid down of itself. */
export function laidDownPart<What extends SettingName>({ what, fill, read, gate, ...own }: Own<What>): Part {
  const keep = async (keeping: Keeping, content: unknown): Promise<void> => {
    const { record, working, at, reason, base } = keeping;
    const seen = /^\d{1,6}$/.test(base) ? Number(base) : -1;
    await layDown(record, { what, content, reason, base: seen }, working, at, gate);
  };
  return {
    ...own,
    ability: abilityFor(what),
    load: async (tx, organisationId) => {
      const { number, content } = await findSetting(tx, organisationId, what);
      const earlier = await listLaidDown(tx, organisationId, what);
      return {
        base: String(number),
        filled: fill(content),
        earlier: earlier.map(({ number: key, at, actor, reason }) => ({ key: String(key), at, actor, reason })),
      };
    },
    keep: async (keeping, sent) => {
      const { organisationId } = keeping.working;
      const before = await readAtWork(keeping.record, writerOf(keeping.working), (tx) =>
        findSetting(tx, organisationId, what),
      );
      await keep(keeping, read(sent, before.content));
    },
    putBack: async (keeping, key) => {
      const { record, working } = keeping;
      const number = /^\d{1,6}$/.test(key) ? Number(key) : 0;
      const earlier = await readAtWork(record, writerOf(working), (tx) =>
        findEarlier(tx, working.organisationId, { what, number }),
      );
      await keep(keeping, earlier);
    },
  };
}
