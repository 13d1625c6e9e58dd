import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { nl } from '../../../words/nl.data.ts';
import { shortName } from '../../../words/publication-name.ts';
import { moneyPath, threadPath } from '../../threads/addresses/thread-paths.ts';
import type { Choice } from '../compared/gather-choices.ts';
import type { Inhabitants } from '../compared/inhabitants.ts';
import { definitionOf, judgeDefinitions } from '../compared/judge-definitions.ts';
import type { BodiesView, DefinitionView } from './bodies-view.ts';
import { indicatorGroups } from './indicator-groups.ts';
import type { ComparedBody, LoadedBodies } from './load-bodies.ts';
import { moneyGroups } from './money-groups.ts';

type Outcome = NonNullable<BodiesView['outcome']>;

/** What may not be held against each other, and why. */
function judge(choice: Choice, bodies: readonly ComparedBody[], shared: number, { words }: Context) {
  const t = words.bodies;
  const noYear = shared === 0 ? [t.objections.noYear] : [];
  if (choice.kind === 'field') {
    const isNone = bodies.every(({ amounts }) => amounts.length === 0);
    if (isNone) return { verdict: t.noMoney, isDoubtful: false, objections: [] };
    const why = choice.official === null ? t.objections.title : t.objections.taskField;
    return { verdict: shared === 0 ? t.verdict.no : t.verdict.unsure, isDoubtful: true, objections: [...noYear, why] };
  }
  const having = bodies.filter(({ statements }) => statements.length > 0);
  const { isComparable, objections } = judgeDefinitions(
    having.map(({ statements }) => definitionOf(statements)),
    choice.official !== null,
  );
  const verdict = shared === 0 ? 'no' : isComparable;
  return {
    verdict: t.verdict[verdict],
    isDoubtful: verdict !== 'yes',
    objections: [...noYear, ...objections.map((objection) => t.objections[objection])],
  };
}

function sayInhabitants({ inhabitants }: ComparedBody, { words }: Context): string {
  const t = words.bodies;
  const latest = [...Map.groupBy(inhabitants, ({ year }) => year)]
    .toSorted(([left], [right]) => right - left)
    .slice(0, 3)
    .flatMap(([, same]) => same.at(-1) ?? []);
  const say = ({ raw, year, document }: Inhabitants) => t.inhabitant(raw, year, shortName(nl, document));
  return latest.length === 0 ? t.noInhabitants : latest.map(say).join('; ');
}

function presentDefinition(
  choice: Choice,
  body: ComparedBody,
  tellsInhabitants: boolean,
  context: Context,
): DefinitionView {
  const { words, voice } = context;
  const t = words.bodies;
  const { organisation, thread, statements } = body;
  const path =
    thread === null
      ? null
      : choice.kind === 'indicator'
        ? threadPath(organisation.slug, 'indicator', thread)
        : moneyPath(organisation.slug, thread);
  const told = statements.length === 0 ? null : definitionOf(statements);
  return {
    key: organisation.slug,
    name: organisation.name,
    isInvented: body.isInvented,
    facts: [
      ...(told === null
        ? []
        : [
            { term: t.facts.name, value: told.name },
            { term: t.facts.unit, value: told.unit ?? t.unsaid },
            { term: t.facts.source, value: told.source ?? t.unsaid },
            ...(told.frequency === null ? [] : [{ term: t.facts.frequency, value: told.frequency }]),
            ...(told.footnotes.length === 0 ? [] : [{ term: t.facts.footnotes, value: told.footnotes.join(' · ') }]),
          ]),
      ...(tellsInhabitants ? [{ term: t.facts.inhabitants, value: sayInhabitants(body, context) }] : []),
    ],
    open: path === null ? null : { href: addressOf(voice, path), text: t.open },
  };
}

/** What was chosen, beside each other; null where fewer than two bodies have it. */
export function presentOutcome(
  choice: Choice,
  { bodies }: Pick<LoadedBodies, 'bodies'>,
  context: Context,
): Outcome | null {
  if (bodies.length < 2) return null;
  const { words } = context;
  const t = words.bodies;
  const isMoney = choice.kind === 'field';
  const money = isMoney ? moneyGroups(bodies, context) : null;
  const { groups, shared } = money ?? indicatorGroups(bodies, context);
  const columns = bodies.map(({ organisation, isInvented }) => ({
    key: organisation.slug,
    text: organisation.name,
    remark: isInvented ? t.invented : null,
    isLoud: true,
    isText: false,
  }));
  const table = {
    id: 'naast-elkaar',
    caption: t.caption(choice.title),
    unit: money?.unit ?? '',
    yearHead: words.fieldMoney.year,
  };
  const isCounted = groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.some((one) => typeof one !== 'string' && one.about.length > 1))),
  );
  return {
    name: choice.title,
    ...judge(choice, bodies, shared, context),
    tables: groups.length === 0 ? [] : [{ ...table, columns, groups }],
    definitions: bodies.map((body) => presentDefinition(choice, body, isMoney || isCounted, context)),
    how:
      groups.length === 0
        ? []
        : [
            t.howOrder,
            t.howStated,
            ...(isMoney ? [t.howMoney] : []),
            ...(choice.official?.unit ? [t.regulation(choice.official.unit)] : []),
            ...(isCounted ? [t.howPerHead] : []),
          ],
  };
}
