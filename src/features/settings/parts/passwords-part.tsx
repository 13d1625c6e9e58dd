import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { mustLetIn } from '../../providers/queries/must-let-in.ts';
import { laidDownPart } from './laid-down-part.ts';

/** Whether anybody comes in with a password of this site. */
export const passwordsPart = laidDownPart({
  what: 'passwords',
  path: 'wachtwoorden',
  title: ({ passwords }) => passwords.title,
  lead: ({ passwords }) => passwords.lead,
  gate: mustLetIn,
  fill: ({ areOff }) => ({ wachtwoorden: areOff ? 'uit' : 'aan' }),
  read: ({ one }) => ({ areOff: one('wachtwoorden') === 'uit' }),
  form: ({ filled, context: { voice } }) => {
    const t = partWords[voice.language].passwords;
    return (
      <>
        <SelectField
          name="wachtwoorden"
          label={t.field}
          value={filled['wachtwoorden'] ?? 'aan'}
          options={[
            { value: 'aan', text: t.choices.on },
            { value: 'uit', text: t.choices.off },
          ]}
        />
        <p class="ds-small ds-soft">{t.wayIn}</p>
      </>
    );
  },
});
