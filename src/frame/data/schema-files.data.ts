import ambitions001 from '../../../schema/ambitions.001.json' with { type: 'json' };
import bodies001 from '../../../schema/bodies.001.json' with { type: 'json' };
import chapter001 from '../../../schema/chapter.001.json' with { type: 'json' };
import check001 from '../../../schema/check.001.json' with { type: 'json' };
import check002 from '../../../schema/check.002.json' with { type: 'json' };
import commitment001 from '../../../schema/commitment.001.json' with { type: 'json' };
import commitments001 from '../../../schema/commitments.001.json' with { type: 'json' };
import comparison001 from '../../../schema/comparison.001.json' with { type: 'json' };
import corrections001 from '../../../schema/corrections.001.json' with { type: 'json' };
import corrections002 from '../../../schema/corrections.002.json' with { type: 'json' };
import data001 from '../../../schema/data.001.json' with { type: 'json' };
import fetch001 from '../../../schema/fetch.001.json' with { type: 'json' };
import field001 from '../../../schema/field.001.json' with { type: 'json' };
import fields001 from '../../../schema/fields.001.json' with { type: 'json' };
import finding001 from '../../../schema/finding.001.json' with { type: 'json' };
import findings001 from '../../../schema/findings.001.json' with { type: 'json' };
import followed001 from '../../../schema/followed.001.json' with { type: 'json' };
import head001 from '../../../schema/head.001.json' with { type: 'json' };
import indicator001 from '../../../schema/indicator.001.json' with { type: 'json' };
import indicators001 from '../../../schema/indicators.001.json' with { type: 'json' };
import log001 from '../../../schema/log.001.json' with { type: 'json' };
import money001 from '../../../schema/money.001.json' with { type: 'json' };
import organisation001 from '../../../schema/organisation.001.json' with { type: 'json' };
import organisations001 from '../../../schema/organisations.001.json' with { type: 'json' };
import overdue001 from '../../../schema/overdue.001.json' with { type: 'json' };
import publication001 from '../../../schema/publication.001.json' with { type: 'json' };
import reading001 from '../../../schema/reading.001.json' with { type: 'json' };
import reading002 from '../../../schema/reading.002.json' with { type: 'json' };
import registration001 from '../../../schema/registration.001.json' with { type: 'json' };
import registrations001 from '../../../schema/registrations.001.json' with { type: 'json' };
import rule001 from '../../../schema/rule.001.json' with { type: 'json' };
import rules001 from '../../../schema/rules.001.json' with { type: 'json' };
import search001 from '../../../schema/search.001.json' with { type: 'json' };
import state001 from '../../../schema/state.001.json' with { type: 'json' };

/** The schemas of all that leaves the house, by the name of their file. */
export const schemaFiles: Readonly<Record<string, object>> = {
  'ambitions.001.json': ambitions001,
  'bodies.001.json': bodies001,
  'chapter.001.json': chapter001,
  'check.001.json': check001,
  'check.002.json': check002,
  'commitment.001.json': commitment001,
  'commitments.001.json': commitments001,
  'comparison.001.json': comparison001,
  'corrections.001.json': corrections001,
  'corrections.002.json': corrections002,
  'data.001.json': data001,
  'fetch.001.json': fetch001,
  'field.001.json': field001,
  'fields.001.json': fields001,
  'finding.001.json': finding001,
  'findings.001.json': findings001,
  'followed.001.json': followed001,
  'head.001.json': head001,
  'indicator.001.json': indicator001,
  'indicators.001.json': indicators001,
  'log.001.json': log001,
  'money.001.json': money001,
  'organisation.001.json': organisation001,
  'organisations.001.json': organisations001,
  'overdue.001.json': overdue001,
  'publication.001.json': publication001,
  'reading.001.json': reading001,
  'reading.002.json': reading002,
  'registration.001.json': registration001,
  'registrations.001.json': registrations001,
  'rule.001.json': rule001,
  'rules.001.json': rules001,
  'search.001.json': search001,
  'state.001.json': state001,
};
