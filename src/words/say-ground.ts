/** Why a person said something, with the decision that it follows from where there is one: "Wij schreven het na. (Besluit 6)". */
export function sayGround({ reason, decision }: { readonly reason: string; readonly decision: string | null }): string {
  return decision === null ? reason : `${reason} (${decision})`;
}
