import { catalogue } from '../../../findings/catalogue.ts';
import { severities } from '../../../findings/finding.ts';
import { type Rule, ruleGroups } from '../../../findings/rule.ts';
import { addressOf } from '../../../frame/addresses.ts';
import { readAtWork } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { printNumber } from '../../../words/numerals.ts';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { sayThreshold } from '../../../words/settings/threshold-words.data.ts';
import { ChoiceField, LineField } from '../../drafts/pages/chapter/line-field.tsx';
import { setFindingOptions } from '../../findings/commands/set-finding-options.ts';
import { listFindingConfigs } from '../../findings/queries/list-finding-configs.ts';
import { readFindingConfig } from '../../findings/queries/read-finding-config.ts';
import { setOrganisation } from '../../organisations/policy.ts';
import { writerOf } from '../../people/working.ts';
import type { FormAsked, Part } from './part.ts';
import { fieldsOfRules, optionField, rulesOfFields, severityField } from './rules-of-fields.ts';

/** Which rules hold, and from when on they speak. */
export const rulesPart: Part = {
  path: 'regels',
  ability: setOrganisation,
  title: ({ rules }) => rules.title,
  lead: ({ rules }) => rules.lead,
  saved: ({ rules }) => rules.saved,
  load: async (tx, organisationId) => {
    const all = await listFindingConfigs(tx, organisationId);
    return {
      base: all[0]?.settingId ?? '',
      filled: fieldsOfRules(all[0]?.config ?? { rules: {} }),
      earlier: all.map(({ settingId: key, at, actor, reason }) => ({ key, at, actor, reason })),
    };
  },
  keep: async ({ record, working, at, reason, base }, sent, standing) => {
    // Forty rules in one form: what somebody else changed meanwhile must not go unseen.
    if (base !== standing.base) throw new Refused({ say: 'changed-since', with: {} });
    const before = await readAtWork(record, writerOf(working), (tx) => readFindingConfig(tx, working.organisationId));
    await setFindingOptions(record, { config: rulesOfFields(sent, before), reason }, working, at);
  },
  putBack: async ({ record, working, at, reason }, key) => {
    const all = await readAtWork(record, writerOf(working), (tx) => listFindingConfigs(tx, working.organisationId));
    const earlier = all.find(({ settingId }) => settingId === key);
    if (earlier === undefined) throw new Refused({ say: 'no-setting', with: { number: key.slice(0, 40) } });
    await setFindingOptions(record, { config: earlier.config, reason }, working, at);
  },
  form: (asked) => <RulesForm {...asked} />,
};

function RulesForm({ filled, context }: FormAsked) {
  return (
    <>
      {ruleGroups.map((group) => (
        <section key={group} class="ds-block" aria-labelledby={`groep-${group}`}>
          <h2 class="nl-heading nl-heading--level-2" id={`groep-${group}`}>
            {context.words.threads.groups[group]}
          </h2>
          {catalogue
            .filter((rule) => rule.group === group)
            .map((rule) => (
              <RuleFields key={rule.code} rule={rule} filled={filled} context={context} />
            ))}
        </section>
      ))}
    </>
  );
}

function RuleFields({ rule, filled, context }: Pick<FormAsked, 'filled' | 'context'> & { rule: Rule }) {
  const { voice, words } = context;
  const { code, severity, text, usual } = rule;
  const t = partWords[voice.language].rules;
  const options = Object.entries(usual);
  const isOther = [severityField(code), ...options.map(([name]) => optionField(code, name))].some(
    (name) => (filled[name] ?? '') !== '',
  );
  return (
    <details class="ds-rule" open={isOther}>
      <summary>{text.title[voice.language]}</summary>
      <p class="nl-paragraph">
        {text.what[voice.language]}{' '}
        <a class="nl-link" href={addressOf(voice, `/regels/${code}`)}>
          {t.about}
          <span class="ds-hidden">: {text.title[voice.language]}</span>
        </a>
      </p>
      <div class="ds-agreed__row">
        <ChoiceField
          id={`veld-${severityField(code)}`}
          name={severityField(code)}
          label={t.severity}
          value={filled[severityField(code)] ?? ''}
          options={[
            { value: '', text: t.asMade(words.threads.severities[severity]) },
            ...severities
              .filter((one) => one !== severity)
              .map((one) => ({ value: one, text: words.threads.severities[one] })),
            { value: 'off', text: t.off },
          ]}
        />
        {options.map(([name, made]) => {
          const field = optionField(code, name);
          const shared = { id: `veld-${field}`, name: field, value: filled[field] ?? '' };
          const says = sayThreshold(code, name)[voice.language];
          if (typeof made === 'number')
            return (
              <LineField key={name} {...shared} label={`${says} (${t.usual(printNumber(voice.language, made))})`} />
            );
          const asMade = { value: '', text: t.asMade(made ? t.yes : t.no) };
          const other = made ? { value: 'nee', text: t.no } : { value: 'ja', text: t.yes };
          return <ChoiceField key={name} {...shared} label={says} options={[asMade, other]} />;
        })}
      </div>
    </details>
  );
}
