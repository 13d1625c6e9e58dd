/** How the log names a member: by id, so that a name can go while the acts stay. */
export function actorOf(memberId: string): string {
  return `member:${memberId}`;
}

/** How the log names somebody of an outside body who delivered something by a letter. */
export function actorOfContact(contactId: string): string {
  return `contact:${contactId}`;
}

function idIn(actor: string, kind: 'member' | 'contact'): string | null {
  return new RegExp(`^${kind}:([0-9a-f-]{36})$`).exec(actor)?.[1] ?? null;
}

/** The member that an entry of the log names; null where it names somebody else. */
export function memberOfActor(actor: string): string | null {
  return idIn(actor, 'member');
}

/** The contact that an entry of the log names; null where it names somebody else. */
export function contactOfActor(actor: string): string | null {
  return idIn(actor, 'contact');
}
