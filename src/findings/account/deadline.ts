import type { StatedCommitment } from '../../threading/stated.ts';

/** At the head of a sentence a time says when all of it will be so: "In 2025 gaan de eerste huizen van het aardgas af". */
const head = /^(?:naar verwachting |volgens planning |zo mogelijk )?$/i;

/** A limit in time, wherever it stands: "uiterlijk in 2024", "vóór 2025". Not "tot 2028", which says how long something lasts. */
const limit = /^(?:uiterlijk|vóór|niet later dan)\b/iu;

/** Behind the verb of the sentence a time belongs to that: "Haverhoek kan in 2024", "Het riool is in 2040", "de stad ook in 2040". */
const behindVerb =
  /\b(?:is|zijn|wordt|worden|kan|kunnen|moet|moeten|gaat|gaan|komt|komen|heeft|hebben|zal|zullen|wil|willen|staat|staan|ligt|liggen|krijgt|krijgen|ook|dan|dit|dat) $/iu;

/** As far back as is looked for what stands before a time. */
const before = 40;

/**
 * The year in which a commitment says that it will be done; null where it says none. A year behind a noun may be that of the noun ("afspraken voor
 * 2023 tot en met 2026", "een verlenging van de huur tot 2028"): in doubt it is no deadline.
 */
export function deadlineOf({ text, term }: Pick<StatedCommitment, 'text' | 'term'>): number | null {
  if (term?.until == null) return null;
  const at = text.indexOf(term.text);
  if (at < 0) return null;
  const ahead = text.slice(Math.max(0, at - before), at);
  const isOfSentence = at <= before && head.test(ahead);
  const isOneYear = term.from === term.until;
  return isOfSentence || limit.test(term.text) || (isOneYear && behindVerb.test(ahead)) ? term.until : null;
}
