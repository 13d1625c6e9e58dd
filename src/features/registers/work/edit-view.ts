import type { Field } from '../../../registers/fields/field.ts';
import type { FieldFaultCode } from '../../../registers/fields/field-fault.ts';
import type { FormTexts } from '../../../registers/written/write-form.ts';

/** What the form of something in a register is filled with. */
export type FilledForm = {
  readonly fields: readonly Field[];
  readonly texts: FormTexts;
  /** What is wrong, by the names of boxes: `members.0.from`. */
  readonly faults: ReadonlyMap<string, FieldFaultCode>;
  /** The table that gets one row more than it has; null for none. */
  readonly more: string | null;
};

/** How many rows, or boxes, of a field have something in them. */
export function countRows(name: string, texts: FormTexts): number {
  let rows = 0;
  for (const box of texts.keys()) {
    const index = box.startsWith(`${name}.`) ? /^\d{1,4}/.exec(box.slice(name.length + 1))?.[0] : undefined;
    if (index !== undefined) rows = Math.max(rows, Number(index) + 1);
  }
  return rows;
}
