import type { Content, Field, Row } from '../fields/field.ts';
import type { FieldFault } from '../fields/field-fault.ts';
import { fieldsOf } from '../forms.ts';
import type { RegisterKind } from '../register-kind.ts';
import { elementsOf, isRegistration } from './walk-fields.ts';

/** Of what kind something in a register is; undefined where there is no such thing. */
export type KindOf = (id: string) => RegisterKind | undefined;

/** Where a form leads to what is not there, or is no such thing as the field asks. */
export function faultsOfLinks(kind: RegisterKind, content: Content, kindOf: KindOf): readonly FieldFault[] {
  return faultsIn(fieldsOf(kind), content, kindOf);
}

function faultsIn(fields: readonly Field[], content: Content | Row, kindOf: KindOf): readonly FieldFault[] {
  return fields.flatMap((field) => {
    const elements = elementsOf(content[field.name]);
    return elements.flatMap((element, index): readonly FieldFault[] => {
      if (field.sort === 'rows') {
        const inside = typeof element === 'object' ? faultsIn(field.fields, { ...element }, kindOf) : [];
        return inside.map(({ path, fault }) => ({ path: [field.name, index, ...path], fault }));
      }
      if (field.sort !== 'registration' || !isRegistration(element) || !('id' in element)) return [];
      const found = kindOf(element.id);
      if (found !== undefined && field.of.includes(found)) return [];
      const path = field.isMany === true ? [field.name, index] : [field.name];
      return [{ path, fault: 'bad-registration' }];
    });
  });
}
