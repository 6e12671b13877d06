// The assistant with stages left out: what each adds is what the next row gains. Variants are composed from the
// functions of retrieval, so the product needs no switches; every variant is told the kind of a question and whether
// partnerships or texts are counted, since the form of an answer is not what is compared.
import { randomUUID } from 'node:crypto';
import { createCitations } from '../answering/citations.js';
import type { Drafted } from '../answering/drafted.js';
import { interpret } from '../answering/interpret.js';
import { composeList } from '../answering/list.js';
import type { Understood } from '../question/understood.js';
import { restrictedFacets } from '../retrieval/facet-match.js';
import { filterDocuments } from '../retrieval/retrieve.js';
import type { Answer, AskRequest } from '../types.js';
import { type CutOff, passes } from './fit-cut-off.js';
import type { Parts } from './open-parts.js';
import type { RankedPassage, RankPassages } from './rank-passages.js';

/** A way of answering without a judge. */
export interface Stage {
  readonly name: string;
  readonly rank: RankPassages;
  /** Whether names of a question restrict, frame words are taken off and what is out of scope is refused. */
  readonly isUnderstood: boolean;
  /** Nearest passages taken; more are never seen. Infinite where a cut-off ends the ranking. */
  readonly maxPassages: number;
}

/** The lines a stage is cut at. */
export interface StageCutOffs {
  readonly list: CutOff;
  readonly fact: CutOff;
}

/** Passages cited for a fact or a portrait; as many as the product cites for a fact. */
const MAX_CITED = 3;

/** What a stage found for a request. */
export interface StageFound {
  readonly understood: Understood;
  readonly passages: readonly RankedPassage[];
}

/** Ranks passages as the stage does. */
export async function findByStage(parts: Parts, stage: Stage, request: AskRequest): Promise<StageFound> {
  const { searchable, names, embedder } = parts;
  const understood = interpret(request, names, searchable);
  const { interpretation } = understood;
  const { kind, language } = interpretation;
  const filters = stage.isUnderstood ? interpretation.filters : {};
  const isSet = kind === 'list' || kind === 'count';
  const text = stage.isUnderstood && isSet ? interpretation.topic : asAsked(request);
  if (text === '') return { understood, passages: wholeSet(parts, understood) };
  const [vector] = await embedder.embedQuestions([text]);
  if (vector === undefined) return { understood, passages: [] };
  const passages = await stage.rank(searchable, { text, language, vector, filters });
  return { understood, passages: passages.slice(0, stage.maxPassages) };
}

/** Answers as the stage would: all documents above the line, or the first passages, or a refusal. */
export async function askStage(
  parts: Parts,
  stage: Stage,
  cutOffs: StageCutOffs,
  request: AskRequest,
): Promise<Answer> {
  const { searchable } = parts;
  const { understood, passages } = await findByStage(parts, stage, request);
  const isOutside = stage.isUnderstood && understood.scope !== 'in';
  const { kind } = understood.interpretation;
  const isSet = kind === 'list' || kind === 'count';
  const best = passages[0]?.strength ?? 0;
  const kept = passages.filter(({ strength }) => passes(strength, best, isSet ? cutOffs.list : cutOffs.fact));
  if (isOutside || kept.length === 0) return asAnswer(parts, understood, refusal(understood));
  if (isSet) {
    const relevant = [...new Map([...kept].reverse().map((passage) => [passage.document, passage])).values()]
      .sort((a, b) => b.strength - a.strength)
      .map(({ document, span }) => ({ view: searchable.view.documents[document]!, spans: [span] }));
    const { replyLanguage: language, countUnit: unit } = understood;
    return asAnswer(
      parts,
      understood,
      composeList(searchable.view, relevant, { kind, unit, language, limit: 200 }),
    );
  }
  return asAnswer(parts, understood, cited(parts, understood, kept));
}

/** Earlier questions before the question, as systems without understanding do. */
function asAsked({ question, history = [] }: AskRequest): string {
  return [...history.map((earlier) => earlier.question), question].join(' ');
}

/** Every document within the filters, where names say it all; nothing where there are none. */
function wholeSet({ searchable }: Parts, { interpretation }: Understood): RankedPassage[] {
  if (restrictedFacets(interpretation.filters).length === 0) return [];
  return filterDocuments(searchable, interpretation.filters).map((document) => ({
    document,
    span: searchable.view.documents[document]!.sentences[0]?.span ?? { start: 0, end: 1 },
    strength: Number.POSITIVE_INFINITY,
  }));
}

function cited({ searchable }: Parts, understood: Understood, kept: readonly RankedPassage[]): Drafted {
  const citations = createCitations(searchable.view);
  const { kind } = understood.interpretation;
  const [first] = kept;
  const shown = kind === 'about' ? kept.filter(({ document }) => document === first?.document) : kept;
  for (const { document, span } of shown.slice(0, MAX_CITED))
    citations.cite(searchable.view.documents[document]!, span);
  return { ...refusal(understood), status: 'answered', citations: citations.list() };
}

function refusal({ interpretation, replyLanguage }: Understood): Drafted {
  const { kind } = interpretation;
  return {
    status: 'not_found',
    kind,
    language: replyLanguage,
    text: '',
    citations: [],
    nearest: [],
    suggestions: [],
  };
}

function asAnswer({ searchable }: Parts, { interpretation }: Understood, drafted: Drafted): Answer {
  return {
    id: randomUUID(),
    ...drafted,
    interpretation,
    mode: 'extractive',
    generation: searchable.generation.id,
    timingsMs: { understand: 0, embed: 0, retrieve: 0, answer: 0, total: 0 },
  };
}
