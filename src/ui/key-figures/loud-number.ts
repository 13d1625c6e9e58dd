/** What of a count is shown large, and the words behind it, which are not: "305 van de 360" is 305, "van de 360". */
export function loudNumber(value: string): { readonly number: string; readonly rest: string | null } {
  const [, number = value, rest = null] = /^(\S+) (.+)$/su.exec(value) ?? [];
  return { number, rest };
}
