import { validate as isId } from 'uuid';
import type { Assignee } from '../../../drafting/assigned/assigned.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import type { GivenAssignment } from '../commands/assign-pieces.ts';
import type { AssignmentFields } from './assignment-view.ts';

/** More pieces no chapter has. */
const most = 500;

/** In the choice of who does it: somebody from outside who is not known yet, and nobody any more. */
export const choices = { new: 'nieuw', nobody: 'niemand' } as const;

/** How somebody stands in the choice of who does it. */
export function choiceOf({ kind, id }: Assignee): string {
  return `${kind === 'member' ? 'lid' : 'buiten'}-${id}`;
}

export const emptyFields: AssignmentFields = {
  ...{ to: '', due: '', name: '', partner: '', email: '' },
  ...{ withLinks: true, items: [] },
};

export function readAssignmentFields({ one, all }: Fields): AssignmentFields {
  return {
    ...{ to: one('wie'), due: one('datum'), name: one('naam'), partner: one('organisatie'), email: one('email') },
    withLinks: one('mail') === 'ja',
    items: all('stuk').filter(isId).slice(0, most),
  };
}

/** Who is meant. @throws Refused `no-assignee` where nobody was chosen */
export function readAssignee({ to, name, partner, email }: AssignmentFields): GivenAssignment['to'] {
  if (to === choices.nobody) return null;
  if (to === choices.new || (to === '' && email.trim() !== ''))
    return { kind: 'new', person: { name, partner, email } };
  const [, kind, id = ''] = /^(lid|buiten)-([0-9a-f-]{36})$/.exec(to) ?? [];
  if (!isId(id)) throw new Refused({ say: 'no-assignee', with: {} });
  return { kind: kind === 'lid' ? 'member' : 'contact', id };
}
