import { TextField } from '../../../ui/work/text-field.tsx';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { laidDownPart } from './laid-down-part.ts';

/** What the organisation is called. */
export const namePart = laidDownPart({
  what: 'name',
  path: 'naam',
  title: ({ name }) => name.title,
  lead: ({ name }) => name.lead,
  fill: ({ name }) => ({ naam: name }),
  read: ({ one }) => ({ name: one('naam') }),
  form: ({ filled, context: { voice } }) => (
    <TextField
      name="naam"
      label={partWords[voice.language].name.field}
      value={filled['naam'] ?? ''}
      autocomplete="organization"
    />
  ),
});
