import type { PlainAnswer } from '../answers/plain-words.data.ts';
import type { PostRefusal } from './may-post.ts';
import type { BodyFault } from './read-body.ts';

/** What is answered to what is sent and not taken: the status, and the sentence. */
export const postAnswers: Readonly<Record<PostRefusal | BodyFault, readonly [number, PlainAnswer]>> = {
  elsewhere: [403, 'elsewhere'],
  'not-a-form': [415, 'not-a-form'],
  'too-large': [413, 'too-large'],
  'too-late': [408, 'too-late'],
  unreadable: [400, 'unreadable'],
};
