import type { JournalFault } from '../../corrections/journal.ts';
import type { SettingFault } from '../../findings/setting-fault.ts';
import type { SettingName } from '../../model/laid-down/organisation-settings.ts';
import type { DraftState } from '../../model/rights/draft-state.ts';
import type { NoFacts, SayingOf } from '../../model/saying.ts';
import type { Shortfall } from '../../model/theme/contrast.ts';
import type { ColourRole, Mode } from '../../model/theme/theme.ts';
import type { WhyNoLogo } from '../../model/theme/why-no-logo.ts';
import type { FieldFault } from '../../registers/fields/field-fault.ts';

type StatementKind = 'chapter' | 'indicator' | 'commitment' | 'account';

/** Why a command changes nothing: each code with what there is to say of it. */
export type RefusedFacts = {
  /** `known`: the organisations that there are; none given where those are not what was asked. */
  'no-organisation': { readonly slug: string; readonly known: readonly string[] | null };
  'which-organisation': { readonly known: readonly string[] };
  'bad-thread': { readonly thread: string };
  'no-statement': { readonly key: string };
  'no-thread': { readonly thread: string };
  'not-unsure': { readonly key: string };
  'already-there': { readonly key: string };
  /** `heirs`: the threads in which its statements are now. */
  'gone-thread': { readonly thread: string; readonly heirs: readonly string[] };
  'no-finding': { readonly key: string };
  'no-explanation': { readonly key: string };
  'no-reason': NoFacts;
  'too-long': { readonly what: 'reason' | 'decision'; readonly length: number; readonly most: number };
  'same-statement': { readonly key: string };
  'other-kind': { readonly one: StatementKind; readonly other: StatementKind };
  'no-ruling': { readonly from: string; readonly to: string };
  'one-thread': { readonly thread: string };
  'agreed-apart': { readonly thread: string };
  'not-in-thread': { readonly key: string; readonly thread: string };
  'first-of-thread': { readonly key: string; readonly thread: string };
  'bad-day': { readonly day: string };
  /** `reason`: what the system or the network says. */
  'no-head': { readonly from: string; readonly reason: string };
  'bad-head': { readonly from: string };
  'no-publication': { readonly publication: string };
  'withdrawn-already': { readonly publication: string };
  'takes-part-in-own': NoFacts;
  'takes-part': { readonly participant: string; readonly publication: string };
  'no-participation': { readonly participation: string };
  'participation-ended': { readonly participation: string };
  'participation-accepted': { readonly participation: string };
  'not-asked': NoFacts;
  'no-correction': { readonly correction: string };
  'more-corrections': { readonly correction: string };
  'correction-undone': { readonly correction: string };
  'correction-holds': { readonly correction: string };
  /** It stands in a file beside documents, and holds there alone. */
  'correction-beside': { readonly correction: string };
  /** `most`: characters of a heading. */
  'bad-heading': { readonly most: number };
  /** `why`: what is wrong with the file. */
  'bad-profile': { readonly why: JournalFault | 'nothing-of-body' };
  /** `names`: the licences that can be given by name. */
  'bad-licence': { readonly licence: string; readonly names: readonly string[] };
  /** `names`: what a publication can be told to be. */
  'bad-nature': { readonly nature: string; readonly names: readonly string[] };
  /** `fault`: the first that is wrong. */
  'no-report': { readonly report: string };
  'report-closed': { readonly report: string };
  'reports-for-owner': NoFacts;
  /** `ability`: what it is called in a policy; `says`: who may. */
  'not-allowed': { readonly ability: string; readonly says: { readonly nl: string; readonly en: string } };
  'bad-name': { readonly most: number };
  'bad-email': NoFacts;
  'member-already': { readonly email: string };
  'no-member': NoFacts;
  'last-administrator': NoFacts;
  'no-former-member': NoFacts;
  'bad-retention': { readonly least: number; readonly most: number };
  'bad-role': NoFacts;
  'no-invitation': NoFacts;
  'account-already': NoFacts;
  'bad-partner': { readonly most: number };
  'no-contact': NoFacts;
  'nothing-chosen': NoFacts;
  'no-assignee': NoFacts;
  /** `name`: who has no right to write there; empty where it was removed. */
  'cannot-write': { readonly name: string };
  'only-pieces': NoFacts;
  'bad-due': NoFacts;
  'no-link': NoFacts;
  'values-changed': NoFacts;
  'bad-issuer': NoFacts;
  /** Anybody of any organisation can sign in there. */
  'issuer-for-all': NoFacts;
  'issuer-silent': { readonly issuer: string };
  'issuer-private': { readonly issuer: string };
  'issuer-otherwise': { readonly issuer: string };
  'issuer-untrusted': { readonly issuer: string };
  'issuer-expired': { readonly issuer: string };
  'issuer-elsewhere': { readonly issuer: string };
  'bad-client': NoFacts;
  'no-client-secret': NoFacts;
  'bad-button': { readonly most: number };
  'no-provider': NoFacts;
  'no-site-secret': NoFacts;
  'no-draft': NoFacts;
  /** It was adopted: it changes by a correction alone. */
  'adopted-draft': NoFacts;
  'put-aside-draft': NoFacts;
  'no-item': NoFacts;
  /** `where`: the place in it, as a path of names. */
  'bad-item': { readonly where: string };
  'changed-since': NoFacts;
  'in-itself': NoFacts;
  'goes-on': NoFacts;
  'not-empty': NoFacts;
  'answers-alone': NoFacts;
  'no-text': NoFacts;
  'no-split': NoFacts;
  'figure-there': NoFacts;
  'no-chapter': NoFacts;
  /** `where`: the place in it, as a path of names. */
  'bad-agreed': { readonly where: string };
  'no-outside': NoFacts;
  'too-many-decisions': NoFacts;
  'draft-open': { readonly slug: string };
  'adopted-already': { readonly slug: string };
  'no-move': { readonly from: DraftState; readonly to: DraftState };
  /** `number`: how many. */
  'answers-missing': { readonly number: number };
  'no-decision': NoFacts;
  'bad-decision': NoFacts;
  /** `days`: how far ahead a moment may be. */
  'bad-embargo': { readonly days: number };
  'public-already': { readonly slug: string };
  /** Earlier editions are closed by a correction. */
  'closes-nothing': NoFacts;
  'under-embargo': { readonly slug: string; readonly until: Date };
  'empty-draft': NoFacts;
  'not-made-here': { readonly publication: string };
  'not-adopted': { readonly publication: string };
  /** `where`: the place in it, as a path of names. */
  'bad-setting': { readonly what: SettingName; readonly where: string };
  'bad-wording': { readonly where: string; readonly most: number };
  'bad-colour': { readonly mode: Mode; readonly role: ColourRole; readonly colour: string };
  'low-contrast': Shortfall;
  /** `why`: what is wrong with the file; `what`: what stands in it that may not. */
  'bad-logo': { readonly why: WhyNoLogo; readonly what: string };
  'no-setting': { readonly number: string };
  'nobody-by-provider': NoFacts;
  'bad-settings': { readonly fault: SettingFault };
  /** `faults`: all that is wrong in the form, at least one. */
  'bad-registration': { readonly faults: readonly FieldFault[] };
  'no-registration': NoFacts;
  'not-shown': NoFacts;
};

export type RefusedCode = keyof RefusedFacts;

/** A command that is refused: nothing was changed and no event was logged. It is worded where it is shown (`cli/faults`). */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly saying: SayingOf<RefusedFacts>;

  constructor(saying: SayingOf<RefusedFacts>) {
    super(`${saying.say} ${JSON.stringify(saying.with)}`);
    this.saying = saying;
  }

  get code(): RefusedCode {
    return this.saying.say;
  }
}
