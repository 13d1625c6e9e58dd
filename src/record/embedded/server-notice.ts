import type { NoFacts, SayingOf } from '../../model/saying.ts';

/** What a person should know of our own server, that stops nothing: each code with what there is to say of it. */
export type ServerNoticeFacts = {
  'started-anew': NoFacts;
  /** The data is in `folder`, because the account of the server cannot reach the data folder. */
  elsewhere: { readonly account: string; readonly dataFolder: string; readonly folder: string };
};

/** It is worded where it is shown (`cli/faults`). */
export type ServerNotice = SayingOf<ServerNoticeFacts>;
