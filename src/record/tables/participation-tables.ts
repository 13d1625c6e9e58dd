import type { Fixed } from './column.ts';

/** As what an organisation takes part: it is theirs as well, they work on it, or they may read it before it is published. */
export type ParticipationRole = 'owner' | 'partner' | 'reader';

/** The participant accepts; either of the two ends it, once and for all. */
export type ParticipationAnswer = 'accepted' | 'ended';

type Said = {
  /** Who says it. */
  organisation_id: Fixed<string>;
  reason: Fixed<string>;
  decision: Fixed<string | null>;
  at: Fixed<Date>;
};

/** The word of the organisation that keeps a thing. */
type Offered = Said & {
  participation_id: Fixed<string>;
  publication_id: Fixed<string>;
  participant_id: Fixed<string>;
  role: Fixed<ParticipationRole>;
};

type AnswerTable = Said & {
  /** Who keeps the thing. */
  keeper_id: Fixed<string>;
  participation_id: Fixed<string>;
  answer: Fixed<ParticipationAnswer>;
  actor: Fixed<string>;
};

/** Who takes part in a thing of another organisation; explained in `migrations/0014-0020/0017-participation.ts`. */
export type ParticipationTables = {
  participation: Offered & { actor: Fixed<string> };
  participation_answer: AnswerTable;
  /** What the organisation of the transaction may know of it, in any transaction. */
  'readable.participation': Offered & { is_in_force: boolean };
};
