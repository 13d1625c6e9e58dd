import { readAtWork } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { TextField } from '../../../ui/work/text-field.tsx';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { setLicence } from '../../laid-down/set-licence.ts';
import { setOrganisation } from '../../organisations/policy.ts';
import { listLicences } from '../../organisations/queries/list-licences.ts';
import { writerOf } from '../../people/working.ts';
import type { Part } from './part.ts';

/** What others may do with the data. */
export const licencePart: Part = {
  path: 'licentie',
  ability: setOrganisation,
  title: ({ licence }) => licence.title,
  lead: ({ licence }) => licence.lead,
  load: async (tx, organisationId) => {
    const all = await listLicences(tx, organisationId);
    return {
      base: all[0]?.licenceId ?? '',
      filled: { licentie: all[0]?.address ?? '', besluit: '' },
      earlier: all.map(({ licenceId: key, at, actor, reason, decision }) => ({
        ...{ key, at, actor },
        reason: decision === null ? reason : `${reason} (${decision})`,
      })),
    };
  },
  keep: async ({ record, working, at, reason, base }, { one }) => {
    const licence = one('licentie').trim() || 'none';
    await setLicence(record, { licence, reason, decision: one('besluit'), base }, working, at);
  },
  putBack: async ({ record, working, at, reason, base }, key) => {
    const all = await readAtWork(record, writerOf(working), (tx) => listLicences(tx, working.organisationId));
    const earlier = all.find(({ licenceId }) => licenceId === key);
    if (earlier === undefined) throw new Refused({ say: 'no-setting', with: { number: key.slice(0, 40) } });
    const { address, decision } = earlier;
    await setLicence(record, { licence: address ?? 'none', reason, decision, base }, working, at);
  },
  form: ({ filled, context: { voice } }) => {
    const t = partWords[voice.language].licence;
    return (
      <>
        <TextField
          name="licentie"
          label={t.field}
          hint={t.hint}
          value={filled['licentie'] ?? ''}
          isOptional
          autocomplete="off"
        />
        <TextField
          name="besluit"
          label={t.decision}
          hint={t.decisionHint}
          value={filled['besluit'] ?? ''}
          isOptional
          autocomplete="off"
        />
      </>
    );
  },
};
