import { present } from '../documents.ts';
import { writeNumber } from '../draft.ts';
import type { Planting } from '../planting.ts';
import { inBudget, inReport } from './places.ts';

export const moneyFaults: Readonly<Record<string, Planting>> = {
  'sum-mismatch': (documents, { code }, year) => {
    const balance = present(documents.chapter('budget', year, code).amounts[2], 'balance');
    balance.number += 90_000;
    balance.raw = writeNumber(balance.number / 1000).raw;
    return inBudget(year, code);
  },
  'amounts-restated': (documents, { code }, year) => {
    const report = documents.chapter('annual-report', year, code);
    const planned = documents.chapter('budget', year, code).amounts;
    report.amounts.push(
      ...planned.map((amount, at) => {
        const number = amount.number + (at === 1 ? 0 : at === 0 ? 55_000 : -55_000);
        return { ...amount, number, raw: writeNumber(number / 1000).raw };
      }),
    );
    return inReport(year, code);
  },
  'sign-convention-mixed': (documents, { code }, year) => {
    const income = present(documents.chapter('budget', year, code).amounts[1], 'income');
    income.number = -income.number;
    income.raw = writeNumber(income.number / 1000).raw;
    return inBudget(year, code);
  },
};
