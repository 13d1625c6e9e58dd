/** How the log names a member: by id, so that a name can go while the acts stay. */
export function actorOf(memberId: string): string {
  return `member:${memberId}`;
}
