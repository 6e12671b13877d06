// Carries a question from the visitor to its answer or its failure, one at a time: a later question takes an earlier
// one back. Searching, an answer and an error are told to screen readers; nothing else is.
import type { Answer, Filters, Language } from '../types.js';
import { announcementOf } from './announcement.js';
import type { Api } from './api.js';
import type { AskForm } from './ask-form.js';
import { restrictedFacets } from './chips-view.js';
import { type Asked, type Turn, toRequest } from './conversation.js';
import { type FacetNames, needsNames } from './facet-names.js';
import type { Strings } from './strings.js';
import type { TurnList } from './turn-list.js';
import { failureText } from './turn-view.js';

/** How long an answer waits for the names of its facets. Chosen: nobody notices, and a lame server holds nothing up. */
const NAMES_WAIT_MS = 1500;

/** The conversation, which outlives a change of settings. */
export interface Talk {
  turns: readonly Turn[];
  /** Filters of the page that the visitor has not removed. */
  preset: Filters;
}

/** What asking needs. */
export interface AskingParts {
  readonly talk: Talk;
  readonly api: Api;
  readonly names: FacetNames;
  readonly strings: Strings;
  readonly language: Language;
  readonly list: TurnList;
  readonly form: AskForm;
  readonly say: (text: string) => void;
  /** Told after every change of the conversation. */
  readonly onChange: () => void;
}

/** What a visitor may do with questions. */
export interface Asking {
  /** @param movesFocus  To the new question: what was pressed may be gone. */
  ask(asked: Asked, movesFocus: boolean): void;
  /** Asks a turn again in its place. */
  askAgain(turn: Turn, asked: Asked): void;
  /** Takes the waiting question back into the box. */
  cancel(): void;
  /** Forgets everything; a waiting question is taken back. */
  clear(): void;
  /** Takes a waiting question back without a word. */
  stop(): void;
}

/** A question on its way, and the answered turn it corrects. */
interface Pending {
  readonly turn: Turn;
  readonly before: Turn | undefined;
  readonly controller: AbortController;
}

/** Asking over a conversation. */
export function createAsking(parts: AskingParts): Asking {
  const { talk, strings, list, form, say, onChange } = parts;
  let pending: Pending | undefined;

  const put = (turn: Turn) => {
    const isKnown = talk.turns.some(({ id }) => id === turn.id);
    talk.turns = isKnown
      ? talk.turns.map((other) => (other.id === turn.id ? turn : other))
      : [...talk.turns, turn];
    list.show(turn);
    onChange();
  };
  const drop = ({ id }: Turn) => {
    talk.turns = talk.turns.filter((turn) => turn.id !== id);
    list.remove(id);
    onChange();
  };
  const stop = () => {
    if (!pending) return;
    const { turn, before, controller } = pending;
    pending = undefined;
    controller.abort();
    if (before) put(before);
    else drop(turn);
  };
  const start = async (turn: Turn, before: Turn | undefined, movesFocus: boolean) => {
    stop();
    for (const other of talk.turns) if (other.failure && other.id !== turn.id) drop(other);
    const controller = new AbortController();
    const waiting: Turn = { id: turn.id, asked: turn.asked, state: 'pending' };
    pending = { turn: waiting, before, controller };
    put(waiting);
    if (movesFocus) list.focus(turn.id);
    list.reveal(turn.id);
    say(strings.searching);
    const done = await settle(waiting, parts, controller.signal);
    if (done === undefined) return;
    pending = undefined;
    put(done);
    if (done.failure) {
      form.offer(turn.asked.question);
      say(failureText(done.failure, strings));
    } else if (done.answer) {
      form.clear(turn.asked.question);
      say(announcementOf(done.answer, strings));
    }
    list.reveal(turn.id);
  };
  return {
    ask(asked, movesFocus) {
      const id = (talk.turns.at(-1)?.id ?? 0) + 1;
      void start({ id, asked, state: 'pending' }, undefined, movesFocus);
    },
    askAgain(turn, asked) {
      // A filter of the page that is changed or removed stays so.
      const kept = Object.entries(talk.preset).filter(([facet]) => !(facet in (asked.filters ?? {})));
      talk.preset = Object.fromEntries(kept) as Filters;
      void start({ ...turn, asked }, turn.state === 'answered' ? turn : undefined, true);
    },
    cancel() {
      const taken = pending;
      stop();
      if (!taken || taken.before) return;
      form.offer(taken.turn.asked.question);
      form.input.focus();
      say(strings.cancelled);
    },
    clear() {
      stop();
      for (const turn of talk.turns) drop(turn);
      form.empty();
      form.input.focus();
      say(strings.startedAgain);
    },
    stop,
  };
}

/** A waiting turn as it ends; undefined when it was taken back meanwhile. */
async function settle(
  waiting: Turn,
  { api, talk, names, language }: AskingParts,
  signal: AbortSignal,
): Promise<Turn | undefined> {
  const result = await api.ask(toRequest(talk.turns, waiting, { preset: talk.preset, language }), signal);
  if ('isCancelled' in result || signal.aborted) return undefined;
  if ('failure' in result) return { ...waiting, state: 'failed', failure: result.failure };
  await loadNames(result.value, names);
  return signal.aborted ? undefined : { ...waiting, state: 'answered', answer: result.value };
}

async function loadNames(answer: Answer, names: FacetNames): Promise<void> {
  if (!needsNames(restrictedFacets(answer.interpretation.filters))) return;
  await Promise.race([names.load(), new Promise((resolve) => setTimeout(resolve, NAMES_WAIT_MS))]);
}
