import { addressOf } from '../../../frame/addresses.ts';
import { bodiesPath, comparedId } from '../../../frame/compared-as.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { joinTexts, type Texts, textsOf } from '../../../model/nature.ts';
import type { SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { Choice } from '../compared/gather-choices.ts';
import { bodiesQuery, mostBodies } from './bodies-request.ts';
import type { BodiesView } from './bodies-view.ts';
import type { ComparedBody, LoadedBodies } from './load-bodies.ts';
import { presentOutcome } from './present-outcome.ts';

/** Under which head a choice stands. */
function groupOf({ kind, official }: Choice): keyof Words['bodies']['groups'] {
  if (kind === 'indicator') return official === null ? 'indicators' : 'mandatory';
  return official === null ? 'fields' : 'taskFields';
}

const groupNames = ['mandatory', 'taskFields', 'indicators', 'fields'] as const;

/** Names every field of the page that lays bodies beside each other. */
export function presentBodies(loaded: LoadedBodies, context: Context): BodiesView {
  const { request, choices, choice, wanted, bodies, alone } = loaded;
  const { words, voice } = context;
  const t = words.bodies;
  const outcome = choice && presentOutcome(choice, loaded, context);
  const names = wanted.map(({ name }) => name).join(', ');
  const found = bodiesQuery({
    what: choice && request.what,
    bodies: request.bodies.length === 0 ? [] : wanted.map(({ slug }) => slug),
  });
  const texts = textsShown(bodies);
  return {
    frame: frameOf({
      ...context,
      // What was asked for and is not there is not said again.
      translationOf: addressOf({ ...voice, explicit: false }, bodiesPath, found),
      // One page for what search engines list: what is chosen is in its query.
      path: request.what === null && request.bodies.length === 0 ? bodiesPath : null,
      title: choice === null || outcome === null ? t.title : t.pageTitle(choice.title, names),
      description: t.lead,
      data: { path: bodiesPath, query: found },
      organisation: null,
      texts,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [{ href: addressOf(voice, '/'), text: words.frame.start }],
    title: choice?.title ?? t.title,
    action: bodiesPath,
    language: voice.explicit ? voice.language : null,
    what: presentWhat(choices, choice, words),
    bodies: presentChosen(loaded, words),
    remarks: sayRemarks(loaded, words),
    offered: choice === null ? presentOffered(choices, context) : [],
    alone: choice === null && alone > 0 ? t.alone(alone) : null,
    empty: choices.length === 0 ? { text: t.nothing, what: t.nothingWhat } : null,
    outcome,
  };
}

/** An invented body says so beside its name: what stands above the page would say it of all. */
function textsShown(bodies: readonly ComparedBody[]): Texts {
  const { natures, originals } = joinTexts(
    bodies.map(({ statements, amounts }) => textsOf([...statements, ...amounts])),
  );
  const isAllInvented = bodies.length > 0 && bodies.every(({ isInvented }) => isInvented);
  return {
    natures: isAllInvented ? natures : natures.map((nature) => nature.filter((one) => one !== 'invented')),
    originals: [...new Set(originals)],
  };
}

function presentWhat(choices: readonly Choice[], choice: Choice | null, words: Words): SelectFieldProps {
  const t = words.bodies;
  const listed = choice === null || choices.includes(choice) ? choices : [choice, ...choices];
  const groups = groupNames.flatMap((name) => {
    const own = listed.filter((one) => groupOf(one) === name);
    return own.length === 0
      ? []
      : [{ text: t.groups[name], options: own.map((one) => ({ value: comparedId(one), text: one.title })) }];
  });
  return {
    name: 'wat',
    label: t.what,
    value: choice === null ? '' : comparedId(choice),
    options: [{ value: '', text: t.choose }],
    groups,
  };
}

/** A list to choose from for each body beside another: two at least, and no more than there are. */
function presentChosen({ organisations, wanted }: LoadedBodies, words: Words): SelectFieldProps[] {
  const t = words.bodies;
  const count = Math.min(mostBodies, Math.max(2, Math.min(organisations.length, wanted.length + 1)));
  return Array.from({ length: count }, (_, at) => ({
    name: `organisatie${at + 1}`,
    label: t.body(at + 1),
    value: wanted[at]?.slug ?? '',
    options: [{ value: '', text: t.none }, ...organisations.map(({ slug, name }) => ({ value: slug, text: name }))],
  }));
}

function sayRemarks({ request, choice, wanted, bodies, choices }: LoadedBodies, words: Words): string[] {
  const t = words.bodies;
  const missing = bodies.filter(({ thread }) => thread === null).map(({ organisation }) => organisation.name);
  return [
    ...(request.what !== null && choice === null && choices.length > 0 ? [t.unknownWhat] : []),
    ...(request.bodies.length > wanted.length ? [t.unknownBody] : []),
    ...(choice !== null && wanted.length < 2 ? [t.tooFew] : []),
    ...missing.map((name) => t.notHere(name)),
  ];
}

function presentOffered(choices: readonly Choice[], { words, voice }: Context): BodiesView['offered'] {
  const t = words.bodies;
  return groupNames.flatMap((name) => {
    const own = choices.filter((one) => groupOf(one) === name);
    const links = own.map((one) => ({
      href: addressOf(voice, bodiesPath, bodiesQuery({ what: comparedId(one), bodies: [] })),
      text: one.title,
      about: t.inBodies(one.threads.size),
    }));
    return own.length === 0 ? [] : [{ title: t.groups[name], links }];
  });
}
