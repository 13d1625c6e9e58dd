import type { Head } from '../../../features/log/queries/read-head.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/**
 * What a command of these changes no page shows: what it lays down is seen after the next judgement, which has an event of its own. A command
 * that only touches what is not public belongs here, so that who writes at a draft does not empty the public site. A command that is not
 * named is taken to be seen: a page that is made anew for nothing is a lesser evil than one that is out of date.
 */
const unseen = [
  ...['rule-on-link', 'lay-down-links', 'set-finding-options'],
  ...['begin-draft', 'correct-edition', 'save-item', 'arrange-draft', 'set-draft', 'move-draft', 'freeze-edition'],
  ...['keep-outside', 'decide-outside', 'undo-outside', 'put-aside-outside', 'take-in-document'],
  ...['assign-pieces', 'revoke-links', 'remove-contact'],
];

/**
 * Whether the public may see something else than it did when the log ended at `since`. Also where the log is another than it was, as after a
 * backup was put back.
 */
export async function showsChange(tx: ReadDb, organisationId: string, since: Head): Promise<boolean> {
  const row = await tx
    .selectNoFrom((is) => [
      is
        .exists(
          is
            .selectFrom('event')
            .where('organisation_id', '=', organisationId)
            .where('sequence', '=', since.sequence)
            .where('hash', '=', since.hash),
        )
        .as('isSameLog'),
      is
        .exists(
          is
            .selectFrom('event')
            .where('organisation_id', '=', organisationId)
            .where('sequence', '>', since.sequence)
            .where('command', 'not in', unseen),
        )
        .as('isSeen'),
    ])
    .executeTakeFirstOrThrow();
  return !row.isSameLog || row.isSeen === true;
}
