import type { Field, PlainField, RowsField } from '../../../registers/fields/field.ts';
import { hasBoxes } from '../../../registers/written/write-form.ts';
import type { Language } from '../../../words/numerals.ts';
import { fieldFaultWords } from '../../../words/registers/fault-words.data.ts';
import { sayChoice, sayField } from '../../../words/registers/say-field.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { countRows, type FilledForm } from './edit-view.ts';
import { FieldBox } from './field-box.tsx';

type PartProps = { readonly field: Field; readonly form: FilledForm; readonly language: Language };

/** A field of a form: a box, boxes to tick, a box for each of several, or a table of rows. */
export function FieldPart({ field, form, language }: PartProps) {
  if (field.sort === 'rows') return <RowsPart field={field} form={form} language={language} />;
  if (hasBoxes(field)) return <BoxesPart field={field} form={form} language={language} />;
  if (field.sort === 'choice' && field.isMany === true)
    return <TicksPart field={field} of={field.of} form={form} language={language} />;
  return (
    <FieldBox
      field={field}
      name={field.name}
      text={form.texts.get(field.name) ?? ''}
      fault={form.faults.get(field.name) ?? faultWithin(field.name, form)}
      language={language}
    />
  );
}

/** The first that is wrong with one of several that stand in one box. */
function faultWithin(name: string, { faults }: FilledForm) {
  return [...faults].find(([box]) => box.startsWith(`${name}.`))?.[1];
}

function TicksPart({ field, of, form, language }: PartProps & { of: readonly string[] }) {
  const chosen = new Set((form.texts.get(field.name) ?? '').split('\n'));
  return (
    <fieldset class="ds-ticks">
      <legend class="utrecht-form-label">{sayField(language, field.name)}</legend>
      {of.map((one) => (
        <label key={one} class="ds-tick">
          <input type="checkbox" name={field.name} value={one} checked={chosen.has(one)} /> {sayChoice(language, one)}
        </label>
      ))}
    </fieldset>
  );
}

function BoxesPart({ field, form, language }: PartProps & { field: PlainField }) {
  const title = sayField(language, field.name);
  const boxes = countRows(field.name, form.texts) + 1 + (form.more === field.name ? 2 : 0);
  return (
    <fieldset class="ds-part">
      <legend class="utrecht-form-label">{title}</legend>
      <div class="ds-agreed__row">
        {Array.from({ length: boxes }, (_, index) => `${field.name}.${index}`).map((name, index) => (
          <FieldBox
            key={name}
            field={field}
            name={name}
            label={`${title} ${index + 1}`}
            text={form.texts.get(name) ?? ''}
            fault={form.faults.get(name)}
            language={language}
            isTold={index > 0}
          />
        ))}
      </div>
      <More field={field} language={language} />
    </fieldset>
  );
}

function RowsPart({ field, form, language }: PartProps & { field: RowsField }) {
  const t = registerWorkWords[language];
  const title = sayField(language, field.name);
  const rows = countRows(field.name, form.texts);
  const shown = rows + (rows === 0 || form.more === field.name ? 1 : 0);
  const fault = form.faults.get(field.name);
  const hasFault = [...form.faults.keys()].some((box) => box === field.name || box.startsWith(`${field.name}.`));
  return (
    <details class="ds-part" open={rows > 0 || hasFault || form.more === field.name}>
      <summary>{rows > 0 ? `${title} (${rows})` : title}</summary>
      {field.isInternal === true && <p class="ds-small ds-soft">{t.internal}</p>}
      {fault !== undefined && <p class="ds-fault">{fieldFaultWords[language][fault]}</p>}
      {Array.from({ length: shown }, (_, index) => (
        <fieldset key={index} class="ds-part__row">
          <legend>{t.row(title, index + 1)}</legend>
          <div class="ds-agreed__row">
            {field.fields.map((inner) => {
              const name = `${field.name}.${index}.${inner.name}`;
              return (
                <FieldBox
                  key={name}
                  field={inner}
                  name={name}
                  text={form.texts.get(name) ?? ''}
                  fault={form.faults.get(name)}
                  language={language}
                  isTold={index > 0}
                />
              );
            })}
          </div>
        </fieldset>
      ))}
      <More field={field} language={language} />
    </details>
  );
}

/** Asks for room for more, and keeps what was typed. */
function More({ field, language }: { field: Field; language: Language }) {
  return (
    <button class="nl-button ds-quiet" type="submit" name="meer" value={field.name} formNoValidate>
      {registerWorkWords[language].more(sayField(language, field.name))}
    </button>
  );
}
