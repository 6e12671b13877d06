// What a screen reader is told when an answer has come: its first sentence and the number of sources. The rest can
// be read at leisure; reading it all aloud would drown the page.
import type { Answer } from '../types.js';
import { fill, type Strings } from './strings.js';

/** Longer first lines are cut at a word. Chosen: some fifteen seconds of speech. */
const MAX_CHARS = 240;

/** The first line of the answer without markers, and how many sources it has. */
export function announcementOf(answer: Answer, strings: Strings): string {
  const line = answer.text.split('\n', 1)[0] ?? '';
  const plain = line.replace(/\s*\[\d+\]/g, '').trim();
  const short = plain.length <= MAX_CHARS ? plain : `${plain.slice(0, plain.lastIndexOf(' ', MAX_CHARS))} …`;
  const sentence = /[\p{L}\p{N}]$/u.test(short) ? `${short}.` : short;
  const count = answer.citations.length;
  return count === 0 ? sentence : fill(strings.answerReady, { sentence, count });
}
