// An answer: its sentences, items or quotations, the sources not shown among them, what comes nearest and what else to
// ask as things to press, what was understood, and what can be done with it.
import type { Answer } from '../types.js';
import { answerActions } from './answer-actions.js';
import { type AnswerBlock, answerBlocks, otherCitations } from './answer-blocks.js';
import { chipsView } from './chips-view.js';
import { citationView, markerLink } from './citation-view.js';
import type { Turn } from './conversation.js';
import { button, make } from './dom.js';
import { feedbackView } from './feedback-view.js';
import { listView } from './list-view.js';
import { fill } from './strings.js';
import type { ViewContext } from './view-context.js';

/** The parts of an answered turn, in reading order. */
export function answerView(turn: Turn, answer: Answer, context: ViewContext): readonly HTMLElement[] {
  const blocks = answerBlocks(answer);
  const others = otherCitations(answer, blocks);
  const isHelp = answer.kind === 'help';
  return [
    make('div', { lang: answer.language, part: 'answer' }, ...blocksView(blocks, answer, context)),
    ...((answer.items ?? []).length > 0 ? listView(answer, context) : []),
    ...(others.length > 0
      ? [
          make(
            'details',
            {},
            make('summary', {}, fill(context.strings.moreSources, { count: others.length })),
            ...others.map((citation) => citationView(citation, context)),
          ),
        ]
      : []),
    ...offersView(turn, answer, context),
    ...(isHelp ? [] : [chipsView(turn, answer, context)]),
    ...(isHelp
      ? []
      : [
          make(
            'div',
            { class: 'after' },
            answerActions(turn, answer, context),
            feedbackView(answer, context),
          ),
        ]),
  ];
}

/** The blocks; a quotation below the name of its partnership need not repeat it. */
function blocksView(
  blocks: readonly AnswerBlock[],
  answer: Answer,
  context: ViewContext,
): readonly HTMLElement[] {
  const hasContext = answer.kind === 'fact';
  let under = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      under = block.text;
      const named = answer.citations.find(({ title }) => title === block.text);
      return [make('h4', { lang: named?.language }, block.text)];
    }
    if (block.kind === 'quotes') {
      return block.citations.map((citation) => citationView(citation, context, { hasContext, under }));
    }
    const parts = block.parts.map((part) => (typeof part === 'string' ? part : markerLink(part, context)));
    return [make('p', {}, ...parts)];
  });
}

/** Nearest questions with their filters, and suggestions that are not said already. */
function offersView(turn: Turn, answer: Answer, context: ViewContext): readonly HTMLElement[] {
  const { strings, ask } = context;
  const said = new Set([...answer.nearest.map(({ question }) => question), turn.asked.question]);
  const suggestions = answer.suggestions.filter((question) => !said.has(question));
  const offers = (heading: string | undefined, buttons: readonly HTMLElement[]) =>
    buttons.length === 0
      ? []
      : [
          ...(heading === undefined ? [] : [make('h4', { class: 'minor' }, heading)]),
          make('ul', { class: 'offers', role: 'list' }, ...buttons.map((each) => make('li', {}, each))),
        ];
  return [
    ...offers(
      strings.nearest,
      answer.nearest.map(({ question, filters, count }) =>
        button(
          {
            class: 'offer',
            part: 'suggestion',
            lang: answer.language,
            onclick: () => ask({ question, filters }),
          },
          `${question} (${count})`,
        ),
      ),
    ),
    ...offers(
      answer.kind === 'help' ? undefined : strings.suggestions,
      suggestions.map((question) =>
        button(
          { class: 'offer', part: 'suggestion', lang: answer.language, onclick: () => ask({ question }) },
          question,
        ),
      ),
    ),
  ];
}
