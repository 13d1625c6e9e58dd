const goalTitle = /^(?:doel|doelstelling|ambitie|hoofddoel|subdoel|hoofddoelstelling|subdoelstelling)\b.{0,6}[\d:]/i;
const actionTitle = /^(?:actie|activiteit|inspanning|maatregel|prestatie)\b.{0,6}[\d:]/i;
const numbered = /^(?:[A-Z]?\d{1,2}[.)]|\d{1,2}\.\d)/;

/** Whether a heading is called a goal and says one: "Doel 2: Groene wijken", not "Hoofddoelstelling:" alone. */
export function isGoalTitle(heading: string): boolean {
  return goalTitle.test(heading) && !/^\p{L}+:?$/u.test(heading);
}

/** Whether a heading is a statement itself, because it is called a goal or an action, or numbered as one. */
export function isStatedTitle(heading: string): boolean {
  return isGoalTitle(heading) || actionTitle.test(heading) || numbered.test(heading);
}
