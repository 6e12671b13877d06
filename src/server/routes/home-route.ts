// GET /: the start page, and with ?question=… the answer on it, made here so that no script is needed.
import type { Request, RequestHandler } from 'express';
import type { Assistant } from '../../assistant.js';
import { detectLanguage } from '../../language.js';
import type { AskRequest, FacetKey, FacetListing, Language } from '../../types.js';
import { checkInput } from '../check-input.js';
import { pageLanguage } from '../page-language.js';
import type { AnswerView } from '../pages/answer-view.js';
import { createFacetNames } from '../pages/facet-names.js';
import { renderHomePage } from '../pages/home-page.js';
import type { Questions } from '../questions.js';
import { askRequestSchema, FACETS } from '../schema/request-schemas.js';
import { sendPage } from '../send-page.js';
import type { WidgetFile } from '../widget-files.js';

/** What is shown while no index is open. */
const NO_FACETS: FacetListing = {
  language: [],
  country: [],
  sdg: [],
  area: [],
  theme: [],
  swedishPartner: [],
  internationalPartner: [],
  documentKind: [],
};

/** Facets that the visitor took off ("without=country"); unknown names are nothing. */
function facetsWithout(request: Request): readonly FacetKey[] {
  const given = [request.query.without].flat();
  return FACETS.filter((facet) => given.includes(facet));
}

/** The question as the API would be asked; a language that cannot be told is that of the page. */
function askRequestOf(question: unknown, without: readonly FacetKey[], language: Language): AskRequest {
  const filters = Object.fromEntries(without.map((facet) => [facet, []]));
  return checkInput(askRequestSchema, {
    question,
    ...(without.length > 0 ? { filters } : {}),
    ...(typeof question === 'string' && detectLanguage(question) === undefined ? { language } : {}),
  });
}

/** Where people reach this server: PUBLIC_URL, else this machine. Never from a header, which anyone can write. */
function baseUrlOf(request: Request, publicUrl: string | undefined): string {
  return publicUrl ?? `http://localhost:${request.socket.localPort}`;
}

/** What the start page needs; without a built widget it has a plain form only. */
export interface HomeRouteParts {
  readonly assistant: Assistant;
  readonly questions: Questions;
  readonly publicUrl: string | undefined;
  readonly widget: WidgetFile | undefined;
}

/** The start page. */
export function homeRoute({ assistant, questions, publicUrl, widget }: HomeRouteParts): RequestHandler {
  return async (request, response) => {
    const language = pageLanguage(request);
    const without = facetsWithout(request);
    const status = assistant.status();
    const facets = status.generation === undefined ? NO_FACETS : assistant.facets();
    const names = createFacetNames(facets, language);
    let asked: AnswerView | undefined;
    if (request.query.question !== undefined) {
      const ask = askRequestOf(request.query.question, without, language);
      const answer = await questions.ask(ask, response);
      asked = { answer, question: ask.question, language, names, without };
    }
    const page = renderHomePage({
      language,
      status,
      facets,
      baseUrl: baseUrlOf(request, publicUrl),
      ...(asked ? { asked } : {}),
      ...(widget ? { widget } : {}),
    });
    sendPage(response, language, page);
  };
}
