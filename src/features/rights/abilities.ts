import type { Ability } from '../../model/rights/ability.ts';
import {
  adopt,
  approve,
  beginDrafts,
  changeStructure,
  correctAdopted,
  offer,
  readDrafts,
  sendToReview,
  setDrafts,
  takeBack,
  writeItems,
} from '../drafts/policy.ts';
import { inviteMembers, removeNames, seeMembers } from '../people/policy.ts';

/** All that can be done in the workspace, in the order in which the page "Wie mag wat" tells it. Each stands in the `policy.ts` beside its thing. */
export const abilities: readonly Ability[] = [
  ...[seeMembers, inviteMembers, removeNames],
  ...[
    beginDrafts,
    readDrafts,
    writeItems,
    changeStructure,
    setDrafts,
    sendToReview,
    takeBack,
    approve,
    offer,
    adopt,
    correctAdopted,
  ],
];
