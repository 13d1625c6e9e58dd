/** What kind of thing a command is about, by which the log can be narrowed. */
export const entryKinds = ['documents', 'registers', 'people', 'judging', 'settings', 'readers'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What each command is about. */
const kindOf = {
  'add-organisation': 'settings',
  'set-licence': 'settings',
  'set-finding-options': 'settings',
  'set-retention': 'settings',
  'set-organisation': 'settings',
  'tell-overdue': 'settings',
  'clean-up': 'settings',
  'import-publication': 'documents',
  'replace-sources': 'documents',
  'keep-corrections': 'documents',
  'undo-correction': 'documents',
  'withdraw-publication': 'documents',
  'close-editions': 'documents',
  'tell-nature': 'documents',
  'begin-draft': 'documents',
  'keep-outside': 'documents',
  'decide-outside': 'documents',
  'undo-outside': 'documents',
  'put-aside-outside': 'documents',
  'take-in-document': 'documents',
  'correct-edition': 'documents',
  'save-item': 'documents',
  'settle-aside': 'documents',
  'arrange-draft': 'documents',
  'set-draft': 'documents',
  'assign-pieces': 'documents',
  'revoke-links': 'documents',
  'move-draft': 'documents',
  'freeze-edition': 'documents',
  'publish-edition': 'documents',
  'stand-edition': 'documents',
  'lay-down-links': 'judging',
  'judge-organisation': 'judging',
  'rule-on-link': 'judging',
  'settle-wording': 'judging',
  'explain-finding': 'judging',
  'withdraw-explanation': 'judging',
  'offer-participation': 'documents',
  'accept-participation': 'documents',
  'end-participation': 'documents',
  'save-registration': 'registers',
  'withdraw-registration': 'registers',
  'import-registrations': 'registers',
  'clean-registration': 'registers',
  'invite-member': 'people',
  'invite-again': 'people',
  'accept-invitation': 'people',
  'give-role': 'people',
  'take-role': 'people',
  'end-member': 'people',
  'remove-name': 'people',
  'remove-contact': 'people',
  'enter-by-provider': 'people',
  'set-sign-in': 'settings',
  'end-sign-in': 'settings',
  'keep-report': 'readers',
  'close-report': 'readers',
  'purge-report-contacts': 'readers',
} as const satisfies Readonly<Record<string, EntryKind>>;

/** A command that the log can have. */
export type LoggedCommand = keyof typeof kindOf;

/** The commands about a kind of thing. */
export function commandsAbout(kind: EntryKind): readonly string[] {
  return Object.entries(kindOf).flatMap(([command, one]) => (one === kind ? [command] : []));
}

/** Whether the log can have a command of this name. */
export function isLogged(command: string): command is LoggedCommand {
  return Object.hasOwn(kindOf, command);
}
