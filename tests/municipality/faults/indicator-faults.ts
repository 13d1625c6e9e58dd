import { figureOf, indicatorOf, present } from '../documents.ts';
import { writeNumber } from '../draft.ts';
import type { Planting } from '../planting.ts';
import { inBudget, inReport } from './places.ts';

const missing = { raw: '-', value: { type: 'missing', why: 'not-measured' } } as const;

/** By rule, how its fault comes into the documents of a field. */
export const indicatorFaults: Readonly<Record<string, Planting>> = {
  'target-changed': (documents, { code, indicators: [first] }, year) => {
    const target = figureOf(indicatorOf(documents.chapter('annual-report', year, code)), 'target', year);
    // Higher than what was aimed at, and still met.
    const { aim, achieved } = present(first, 'indicator');
    Object.assign(target, writeNumber(Math.max(aim(year) + 1, Math.floor((aim(year) + achieved(year)) / 2))));
    return inReport(year, code);
  },
  'target-lowered-and-met': (documents, { code }, year) => {
    const report = indicatorOf(documents.chapter('annual-report', year, code));
    const planned = indicatorOf(documents.chapter('budget', year, code));
    const achieved = figureOf(report, 'achieved', year);
    const number = achieved.value.type === 'number' ? Number(achieved.value.number) : 0;
    Object.assign(figureOf(planned, 'target', year), writeNumber(Math.round(number * 1.2)));
    Object.assign(figureOf(report, 'target', year), writeNumber(Math.round(number * 0.95)));
    return inReport(year, code);
  },
  'history-restated': (documents, { code, indicators: [first] }, year) => {
    const { achieved } = present(first, 'indicator');
    const next = indicatorOf(documents.chapter('annual-report', year + 1, code));
    Object.assign(figureOf(next, 'achieved', year), writeNumber(Math.round(achieved(year) * 0.93)));
    return inReport(year + 1, code);
  },
  'indicator-renamed': (documents, { code }, year) => {
    for (const chapter of documents.chaptersFrom(year, code)) {
      const indicator = indicatorOf(chapter);
      indicator.name = `${indicator.name} en omgeving`;
    }
    return inBudget(year, code);
  },
  'indicator-vanished': (documents, { code }, year) => {
    for (const chapter of documents.chaptersFrom(year + 1, code)) chapter.indicators.splice(0, 1);
    // Told where it is gone: the report of the year before comes out later.
    return inBudget(year + 1, code);
  },
  'indicator-set-replaced': (documents, { code }, year) => {
    for (const chapter of documents.chaptersFrom(year, code)) {
      for (const [at, indicator] of chapter.indicators.entries()) {
        indicator.name =
          [
            'Rapportcijfer wachttijd balie',
            'Plaats op de ranglijst groen',
            'Kosten per huishouden',
            'Doorlooptijd bezwaar',
          ][at] ?? 'Oordeel';
        for (const figure of indicator.figures) {
          Object.assign(figure, writeNumber(40 + at * 7 + (figure.year ?? 0) - 2000));
        }
      }
    }
    return inBudget(year, code);
  },
  'actual-missing': (documents, { code }, year) => {
    Object.assign(figureOf(indicatorOf(documents.chapter('annual-report', year, code)), 'achieved', year), missing);
    return inReport(year, code);
  },
  'target-missing': (documents, { code }, year) => {
    Object.assign(figureOf(indicatorOf(documents.chapter('budget', year, code)), 'target', year), missing);
    return inBudget(year, code);
  },
  'target-untestable': (documents, { code }, year) => {
    const relative = {
      raw: `> dan in ${year - 1}`,
      value: { type: 'relative', operator: '>', year: year - 1 },
    } as const;
    const report = indicatorOf(documents.chapter('annual-report', year, code));
    Object.assign(figureOf(report, 'target', year), relative);
    Object.assign(figureOf(report, 'achieved', year - 1), missing);
    for (const kind of ['budget', 'annual-report'] as const) {
      for (const chapter of [documents.chapter(kind, year, code)])
        Object.assign(figureOf(indicatorOf(chapter), 'target', year), relative);
    }
    Object.assign(
      figureOf(indicatorOf(documents.chapter('annual-report', year - 1, code)), 'achieved', year - 1),
      missing,
    );
    for (const later of [year + 1, year + 2]) {
      const figures = indicatorOf(documents.chapter('budget', later, code)).figures;
      for (const figure of figures)
        if (figure.role === 'achieved' && figure.year === year - 1) Object.assign(figure, missing);
    }
    return inReport(year, code);
  },
  'target-below-actual': (documents, { code, indicators: [first] }, year) => {
    const { achieved } = present(first, 'indicator');
    // With a sign before it, so that it is clear that more is better.
    const number = Math.round(achieved(year - 2) * 0.5);
    const low = { raw: `> ${number}`, value: { type: 'comparison', operator: '>', number: String(number) } } as const;
    for (const kind of ['budget', 'annual-report'] as const) {
      Object.assign(figureOf(indicatorOf(documents.chapter(kind, year, code)), 'target', year), low);
    }
    return inBudget(year, code);
  },
  'target-missed-unexplained': (documents, { code, indicators: [first] }, year) => {
    const { achieved } = present(first, 'indicator');
    const high = writeNumber(Math.round(achieved(year) * 1.3));
    for (const kind of ['budget', 'annual-report'] as const) {
      Object.assign(figureOf(indicatorOf(documents.chapter(kind, year, code)), 'target', year), high);
    }
    return inReport(year, code);
  },
  'no-indicators': (documents, { code }, year) => {
    for (const chapter of documents.chaptersFrom(year - 1, code)) chapter.indicators.splice(0);
    for (const { chapters } of documents.from(0))
      for (const chapter of chapters) if (chapter.code === code) chapter.indicators.splice(0);
    return inBudget(year, code);
  },
  'notation-mixed': (documents, { code }, year) => {
    const { figures } = indicatorOf(documents.chapter('annual-report', year, code));
    for (const [at, figure] of figures.entries()) {
      const raw = at === 1 ? `${40 + at}.5%` : `${40 + at},5%`;
      Object.assign(figure, { raw, value: { type: 'number', number: `${40 + at}.5`, percent: true } });
    }
    return inReport(year, code);
  },
};
