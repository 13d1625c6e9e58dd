/** How the log names a member: by id, so that a name can go while the acts stay. */
export function actorOf(memberId: string): string {
  return `member:${memberId}`;
}

/** The member that an entry of the log names; null where it names somebody at the machine. */
export function memberOfActor(actor: string): string | null {
  return /^member:([0-9a-f-]{36})$/.exec(actor)?.[1] ?? null;
}
