import type { PassageDraft } from './chapter-draft.ts';

/** A reading guide explains the questions and does not ask them. */
export function isReadingGuide(title: string | null | undefined): boolean {
  return /^(?:leeswijzer|leesinstructie|hoe (?:leest|lees) |inleiding en leeswijzer)/i.test(title ?? '');
}

/** "Inleiding" stays the introduction below a first line or two; "Algemeen" is one only where nothing was said yet. */
export function isIntroduction(heading: string, before: readonly PassageDraft[]): boolean {
  if (before.length === 0) return true;
  return /inleiding|introductie/i.test(heading) && before.every((passage) => passage.question === 'intro');
}

/** "Per programma worden steeds drie vragen beantwoord:" leads in the questions as every chapter asks them; what follows explains them. */
export function announcesQuestions(text: string): boolean {
  return text.length < 1000 && announced.test(text) && ofEach.test(text.slice(-300));
}

const announced = /\bvragen\b[^.?!:]{0,80}:$/i;
const ofEach =
  /\b(?:per|elk|elke|ieder|iedere|alle) (?:programma|deelprogramma|taakveld|thema|beleidsveld|beleidsthema|hoofdstuk)/i;
