import { nameOf } from '../../threading/statement.ts';
import type { Threading } from '../../threading/threading.ts';
import { Vocabulary } from '../../threading/words/vocabulary.ts';
import type { Scene } from './scene.ts';

const known = new WeakMap<Threading, Vocabulary>();

/** The words of all statements of a scene; made once, whichever rule asks first. */
export function vocabularyOf({ threading }: Scene): Vocabulary {
  const made = known.get(threading) ?? new Vocabulary([...threading.statements.values()].map(nameOf));
  known.set(threading, made);
  return made;
}
