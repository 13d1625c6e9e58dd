import type { Language } from '../../../words/numerals.ts';
import { say, type WordingOf } from '../../../words/say.ts';
import { ruleSettingWords } from '../../../words/settings/rule-setting-words.data.ts';
import { unwrittenWords } from '../../words/unwritten-words.data.ts';
import type { CheckFaultFacts, JsonFileKind } from '../check-fault.ts';

type Named = Readonly<Record<JsonFileKind, { readonly name: string; readonly expected: string }>>;

const nlFiles: Named = {
  settings: {
    name: 'Het instellingenbestand',
    expected:
      'verwacht wordt {"rules": {"code": …}}, met per regel "error", "warning", "info", "off" of {instellingen}',
  },
  baseline: {
    name: 'De lijst met geaccepteerde bevindingen',
    expected: 'verwacht wordt een lijst die met --write-baseline is gemaakt',
  },
};

const nl: WordingOf<CheckFaultFacts> = {
  'nothing-to-check': () => 'Er is niets om te controleren: van geen enkel bestand is een publicatie gemaakt.',
  'no-such-rule': ({ rule }) => `Er is geen regel ${rule}; doelspoor rules toont alle regels met hun code.`,
  'no-settings': ({ file }) => `Het instellingenbestand ${file} bestaat niet; controleer de naam achter --config.`,
  'no-baseline': ({ file }) =>
    `De lijst met geaccepteerde bevindingen ${file} bestaat niet; maak haar eerst met --write-baseline.`,
  'bad-setting': ({ file, fault }) => `Het instellingenbestand ${file} klopt niet. ${say(ruleSettingWords.nl, fault)}`,
  'not-readable': ({ kind, file }) =>
    `${nlFiles[kind].name} ${file} kan niet worden gelezen; controleer of het een bestand is dat u mag lezen.`,
  'no-json': ({ kind, file }) =>
    `${nlFiles[kind].name} ${file} is geen geldige JSON; controleer haakjes, komma's en aanhalingstekens.`,
  'does-not-fit': ({ kind, file, at }) =>
    `${nlFiles[kind].name} ${file} klopt niet${at === '' ? '' : ` bij ${at}`}; ${nlFiles[kind].expected}.`,
  'not-written': ({ file, reason }) => `${file} kan niet worden geschreven: ${unwrittenWords.nl[reason]}.`,
};

const enFiles: Named = {
  settings: {
    name: 'The file of settings',
    expected: 'it should be {"rules": {"code": …}}, with "error", "warning", "info", "off" or {settings} for each rule',
  },
  baseline: {
    name: 'The list of accepted findings',
    expected: 'it should be a list that was made with --write-baseline',
  },
};

const en: WordingOf<CheckFaultFacts> = {
  'nothing-to-check': () => 'There is nothing to check: no publication could be made of any file.',
  'no-such-rule': ({ rule }) => `There is no rule ${rule}; doelspoor rules shows all rules with their code.`,
  'no-settings': ({ file }) => `The file of settings ${file} is not there; check the name behind --config.`,
  'no-baseline': ({ file }) =>
    `The list of accepted findings ${file} is not there; make it first with --write-baseline.`,
  'bad-setting': ({ file, fault }) => `The file of settings ${file} is not right. ${say(ruleSettingWords.en, fault)}`,
  'not-readable': ({ kind, file }) =>
    `${enFiles[kind].name} ${file} cannot be read; check whether it is a file that you may read.`,
  'no-json': ({ kind, file }) =>
    `${enFiles[kind].name} ${file} is no valid JSON; check brackets, commas and quotation marks.`,
  'does-not-fit': ({ kind, file, at }) =>
    `${enFiles[kind].name} ${file} is not right${at === '' ? '' : ` at ${at}`}; ${enFiles[kind].expected}.`,
  'not-written': ({ file, reason }) => `${file} cannot be written: ${unwrittenWords.en[reason]}.`,
};

/** Why a check can't be done, and what to do. */
export const checkFaultWords: Readonly<Record<Language, WordingOf<CheckFaultFacts>>> = { nl, en };
