import type { Ability } from '../../model/rights/ability.ts';
import {
  adopt,
  approve,
  assignPieces,
  beginDrafts,
  changeStructure,
  correctAdopted,
  offer,
  putAsideDrafts,
  readDrafts,
  seeProgress,
  sendToReview,
  setDrafts,
  takeBack,
  writeItems,
} from '../drafts/policy.ts';
import { seeHeld } from '../held-data/policy.ts';
import { setOrganisation, setTheme } from '../organisations/policy.ts';
import { takeInDocuments } from '../outside/policy.ts';
import { inviteMembers, removeNames, seeMembers } from '../people/policy.ts';
import { setSignIn } from '../providers/policy.ts';
import { setReading } from '../reading/policy.ts';
import { publishRegisters, seeRegisters, writeRegisters } from '../registers/policy.ts';
import { setRetentions } from '../retention/policy.ts';
import { seeSettings } from '../settings/policy.ts';
import { readLog } from '../work-log/policy.ts';

/** All that can be done in the workspace, in the order in which the page "Wie mag wat" tells it. Each stands in the `policy.ts` beside its thing. */
export const abilities: readonly Ability[] = [
  ...[
    seeMembers,
    inviteMembers,
    removeNames,
    setSignIn,
    seeHeld,
    readLog,
    seeSettings,
    setRetentions,
    setOrganisation,
    setTheme,
    setReading,
  ],
  ...[
    beginDrafts,
    takeInDocuments,
    readDrafts,
    writeItems,
    changeStructure,
    setDrafts,
    putAsideDrafts,
    sendToReview,
    takeBack,
    approve,
    offer,
    adopt,
    correctAdopted,
  ],
  ...[assignPieces, seeProgress],
  ...[seeRegisters, writeRegisters, publishRegisters],
];
