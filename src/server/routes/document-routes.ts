// Documents and facets as JSON, and a document as a page with a passage marked.
import type { Request, RequestHandler } from 'express';
import type { Assistant } from '../../assistant.js';
import type { DocumentDetail, Span } from '../../types.js';
import { checkInput } from '../check-input.js';
import { checkQuery } from '../check-query.js';
import { pageLanguage } from '../page-language.js';
import { renderDocumentPage } from '../pages/document-page.js';
import { createFacetNames } from '../pages/facet-names.js';
import { HttpProblem } from '../problem.js';
import { documentPathSchema, documentsQuerySchema } from '../schema/request-schemas.js';
import { sendPage } from '../send-page.js';

/** Documents that match the facets of the query. */
export function documentsRoute(assistant: Assistant): RequestHandler {
  return (request, response) => {
    const { limit, offset, ...filters } = checkQuery(documentsQuerySchema, request.query);
    const { total, documents } = assistant.documents({ limit, offset, filters });
    response.setHeader('Cache-Control', 'no-cache');
    response.json({ total, limit, offset, documents });
  };
}

function findDocument(assistant: Assistant, request: Request): DocumentDetail {
  const { id } = checkInput(documentPathSchema, { id: request.params.id });
  const detail = assistant.document(id);
  if (!detail) {
    throw new HttpProblem(
      'not_found',
      'There is no document of this id. GET /api/documents lists those there are.',
    );
  }
  return detail;
}

/** The document that the path names. */
export function documentRoute(assistant: Assistant): RequestHandler {
  return (request, response) => {
    const detail = findDocument(assistant, request);
    response.setHeader('Cache-Control', 'no-cache');
    response.json(detail);
  };
}

/** The values of each facet. */
export function facetsRoute(assistant: Assistant): RequestHandler {
  return (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.json(assistant.facets());
  };
}

/** A passage of the query that lies in the text; anything else shows the page without a mark. */
function passageOf(request: Request, lengthChars: number): Span | undefined {
  const [start, end] = [request.query.start, request.query.end].map((value) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined,
  );
  if (start === undefined || end === undefined || start >= end || end > lengthChars) return undefined;
  return { start, end };
}

/** The document that the path names, as a page. */
export function documentPageRoute(assistant: Assistant): RequestHandler {
  return (request, response) => {
    const detail = findDocument(assistant, request);
    const document = assistant.storedDocument(detail.id);
    if (!document) throw new HttpProblem('not_found', 'There is no document of this id.');
    const language = pageLanguage(request);
    const passage = passageOf(request, document.text.length);
    const page = renderDocumentPage({
      language,
      document,
      detail,
      names: createFacetNames(assistant.facets(), language),
      titleOf: (id) => assistant.document(id)?.title ?? id,
      ...(passage ? { passage } : {}),
    });
    sendPage(response, language, page);
  };
}
