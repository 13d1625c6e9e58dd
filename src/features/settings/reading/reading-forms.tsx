import type { Context } from '../../../frame/context.ts';
import { headingStyles } from '../../../model/correction.ts';
import { askedQuestions } from '../../../model/question.ts';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { TextField } from '../../../ui/work/text-field.tsx';
import { sayStyle } from '../../../words/corrections/say-correction.ts';
import type { Language } from '../../../words/numerals.ts';
import { readingWords } from '../../../words/settings/reading-words.data.ts';

/** What was filled in of a heading. */
export type FilledHeading = Readonly<Record<'kop' | 'opmaak' | 'vraag' | 'reden', string>>;

type HeadingFormProps = {
  readonly action: string;
  readonly filled: FilledHeading;
  readonly context: Context;
};

/** A heading, what it looks like, which question it asks, and why. */
export function HeadingForm({ action, filled, context: { voice, words } }: HeadingFormProps) {
  const t = readingWords[voice.language];
  const none = { value: '', text: t.choose };
  return (
    <section class="ds-block" aria-labelledby="kop-erbij">
      <h2 class="nl-heading nl-heading--level-2" id="kop-erbij">
        {t.add}
      </h2>
      <p class="nl-paragraph">{t.addLead}</p>
      <form class="ds-agreed" method="post" action={action}>
        <TextField name="kop" label={t.heading} hint={t.headingHint} value={filled.kop} autocomplete="off" />
        <SelectField
          name="opmaak"
          label={t.style}
          hint={t.styleHint}
          value={filled.opmaak}
          options={[none, ...headingStyles.map((value) => ({ value, text: sayStyle(value, voice.language) }))]}
        />
        <SelectField
          name="vraag"
          label={t.question}
          value={filled.vraag}
          options={[none, ...askedQuestions.map((value) => ({ value, text: words.questions[value] }))]}
        />
        <TextField name="reden" label={t.publicReason} value={filled.reden} autocomplete="off" />
        <div class="ds-choices">
          <button class="nl-button" type="submit" name="doe" value="kop">
            {t.save}
          </button>
        </div>
      </form>
    </section>
  );
}

/** A layout profile of the organisation, as a file. */
export function ProfileForm({ action, language }: { action: string; language: Language }) {
  const t = readingWords[language];
  return (
    <section class="ds-block" aria-labelledby="profiel-erbij">
      <h2 class="nl-heading nl-heading--level-2" id="profiel-erbij">
        {t.profile}
      </h2>
      <p class="nl-paragraph">{t.profileLead}</p>
      <form class="ds-agreed" method="post" action={action} enctype="multipart/form-data">
        <FileField name="profiel" label={t.file} hint={t.fileHint} accept=".json,application/json" />
        <div class="ds-choices">
          <button class="nl-button" type="submit" name="doe" value="profiel">
            {t.take}
          </button>
        </div>
      </form>
    </section>
  );
}
