import type { Form } from '../forms/form-of.ts';

/** What a column holds. A `value` is a figure or an amount: which of the two, the rows tell. */
export const columnKinds = [
  'name',
  'value',
  'period',
  'unit',
  'source',
  'frequency',
  'code',
  'topic',
  'mandatory',
  'role',
  'subject',
  'sign',
  'status',
  'remark',
  'bullet',
  'empty',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** How badly a cell of a form fits a column of a kind, in nats (0 fits; less is worse). What is not named fits as `unlike`. */
const unlike = -4;

type Fits = Readonly<Partial<Record<Form, number>>>;

const fits: Readonly<Record<ColumnKind, Fits>> = {
  name: { name: 0, measure: -0.1, text: -0.9, source: -0.6, unit: -1.6, blank: -1, status: -1.2, 'word-value': -1.6, code: -2.2, limit: -2.5, 'yes-no': -2.5 },
  value: { number: 0, percent: 0, limit: -0.1, missing: -0.3, blank: -0.7, 'word-value': -1, 'yes-no': -0.9, status: -1.6, year: -3, period: -3, code: -2, sign: -1.6, unit: -3 },
  period: { year: 0, period: 0, blank: -1, missing: -1 },
  unit: { unit: 0, measure: -0.5, blank: -0.9, name: -2.2, missing: -1.2, 'word-value': -2, number: -2.6, percent: -3, text: -3, sign: -2.5 },
  source: { source: 0, name: -0.9, blank: -0.9, missing: -1, text: -1.6, measure: -2.2, unit: -3, status: -2.5, code: -2 },
  frequency: { name: -0.8, blank: -0.9, unit: -1.2, 'word-value': -2, measure: -2, missing: -1.2, number: -2 },
  code: { code: 0, number: -0.5, blank: -1.2, 'yes-no': -2.5, sign: -2, limit: -3, bullet: -2 },
  topic: { name: -0.4, number: -0.6, blank: -0.7, text: -1.4, measure: -1.2, source: -1.5, code: -0.3, unit: -2.4, 'word-value': -2, status: -2 },
  mandatory: { 'yes-no': 0, blank: -0.7, sign: -0.4, missing: -0.8, status: -2 },
  role: { name: -1.2, status: -1.6, 'word-value': -2 },
  subject: { name: -1.2 },
  sign: { sign: 0, blank: -0.9, 'yes-no': -1.4, missing: -1 },
  status: { status: 0, 'word-value': -0.6, blank: -0.9, bullet: -0.8, missing: -0.9, 'yes-no': -1.2, name: -1.8, sign: -1.4 },
  remark: { text: 0, name: -0.7, blank: -0.5, source: -1, missing: -0.8, measure: -1, unit: -1.4, status: -1, 'word-value': -1.2, 'yes-no': -1.2, code: -1.4, sign: -1.4, percent: -1.8, number: -2.2, limit: -1.8, year: -1.8, period: -1.5, bullet: -1 },
  bullet: { bullet: 0, blank: -0.5, missing: -0.2 },
  empty: { blank: 0 },
};

export function fitOf(kind: ColumnKind, form: Form): number {
  return fits[kind][form] ?? unlike;
}
