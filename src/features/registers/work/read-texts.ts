import type { Field } from '../../../registers/fields/field.ts';
import type { FieldFault, FieldFaultCode } from '../../../registers/fields/field-fault.ts';
import type { FormTexts } from '../../../registers/written/write-form.ts';
import type { Fields } from '../../work-desk/read-fields.ts';

/** The texts of a form as they were sent: of what it does not ask nothing is taken. */
export function readTexts(fields: readonly Field[], sent: Fields): FormTexts {
  const asked = new Set(fields.map(({ name }) => name));
  return new Map(
    sent.names.flatMap((box) => {
      const [name = ''] = box.split('.');
      const text = sent.all(box).join('\n');
      return asked.has(name) && text.trim() !== '' ? [[box, text] as const] : [];
    }),
  );
}

/** What is wrong by the name of its box; of one box the first. What is wrong with a link is told at its box as a whole. */
export function faultsByBox(faults: readonly FieldFault[]): ReadonlyMap<string, FieldFaultCode> {
  const byBox = new Map<string, FieldFaultCode>();
  for (const { path, fault } of faults) {
    const parts = path.filter((part) => part !== 'id' && part !== 'slug');
    const box = parts.join('.');
    if (!byBox.has(box)) byBox.set(box, fault);
  }
  return byBox;
}
