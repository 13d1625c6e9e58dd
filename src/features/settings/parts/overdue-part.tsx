import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { tellOverdue } from '../../overdue/commands/tell-overdue.ts';
import { atTheMachine } from '../../people/working.ts';
import { laidDownPart } from './laid-down-part.ts';
import type { Keeping, Part } from './part.ts';

const laidDown = laidDownPart({
  what: 'overdue',
  path: 'achterstand',
  title: ({ overdue }) => overdue.title,
  lead: ({ overdue }) => overdue.lead,
  fill: ({ isPublic }) => ({ openbaar: isPublic ? 'ja' : 'nee' }),
  read: ({ one }) => ({ isPublic: one('openbaar') === 'ja' }),
  form: ({ filled, context: { voice } }) => {
    const t = partWords[voice.language].overdue;
    return (
      <SelectField
        name="openbaar"
        label={t.field}
        value={filled['openbaar'] ?? 'nee'}
        options={[
          { value: 'nee', text: t.choices.off },
          { value: 'ja', text: t.choices.on },
        ]}
      />
    );
  },
});

/** The list is there at once where it is shown. */
const tellNow = ({ record, working, at }: Keeping) =>
  tellOverdue(record, atTheMachine(working.organisationId, 'doelspoor'), at);

/** Whether the public sees what is late. */
export const overduePart: Part = {
  ...laidDown,
  keep: async (keeping, ...sent) => {
    await laidDown.keep(keeping, ...sent);
    await tellNow(keeping);
  },
  putBack: async (keeping, key) => {
    await laidDown.putBack(keeping, key);
    await tellNow(keeping);
  },
};
