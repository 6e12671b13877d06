// The road of a request: refused at once while the queue is full, else id, note, headers, cross-origin, route, and at
// the end a reply or a problem. Every address of the server is declared here and nowhere else. It does not listen: listen.ts does.
import type { RequestListener } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import { createPermissions, crossOrigin } from './cross-origin.js';
import { jsonBody } from './json-body.js';
import type { ServerLog } from './log.js';
import type { Metrics } from './metrics.js';
import { createOpenApi } from './openapi.js';
import { ASSETS } from './pages/assets.js';
import { renderContractPage } from './pages/contract-page.js';
import { refuseEarly } from './refuse-early.js';
import { requestId } from './request-id.js';
import { noteRequests } from './request-log.js';
import { addRoute } from './route.js';
import { askRoute, searchRoute } from './routes/ask-route.js';
import { documentPageRoute, documentRoute, documentsRoute, facetsRoute } from './routes/document-routes.js';
import { feedbackRoute } from './routes/feedback-route.js';
import { homeRoute } from './routes/home-route.js';
import {
  healthRoute,
  metricsRoute,
  readinessRoute,
  sendMetrics,
  versionRoute,
} from './routes/operation-routes.js';
import { setSecurityHeaders } from './security-headers.js';
import { sendPage } from './send-page.js';
import { sendProblem, unknownAddress } from './send-problem.js';
import { type AppParts, createServerParts, type ServerParts } from './server-parts.js';
import { addWidgetRoutes } from './widget-files.js';

/** What answers requests, and the figures it collects for a listener of their own. */
export interface ServerApp {
  readonly app: RequestListener;
  readonly metrics: Metrics;
}

const JSON_TYPE = 'application/json';
const HTML_TYPE = 'text/html';

const apiHeaders: RequestHandler = (_request, response, next) => {
  setSecurityHeaders('api', response);
  next();
};

/** An app that answers for this assistant. */
export function createApp(appParts: AppParts): ServerApp {
  const parts = createServerParts(appParts);
  const { config, log, metrics, clock, widget, gate, turns } = parts;
  const permissionsOf = createPermissions(config.allowedOrigins);
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustedProxyHops);
  app.use(requestId, noteRequests({ log, metrics, clock, trustedProxyHops: config.trustedProxyHops }));
  app.use(apiHeaders, crossOrigin(permissionsOf));
  addApiRoutes(app, parts);
  addOperationRoutes(app, parts);
  addPageRoutes(app, parts);
  if (widget) addWidgetRoutes(app, widget);
  app.use(unknownAddress, sendProblem(log, metrics));
  return { app: refuseEarly({ gate, turns, metrics, permissionsOf }, app), metrics };
}

/** The figures on a listener of their own, whose address decides who may read them. */
export function createMetricsApp(metrics: Metrics, log: ServerLog): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestId);
  addRoute(app, '/metrics', 'text/plain', { get: [sendMetrics(metrics)] });
  app.use(unknownAddress, sendProblem(log, metrics));
  return app;
}

function addApiRoutes(app: Express, parts: ServerParts): void {
  const { assistant, questions, feedback, clock, limitQuestions, limitFeedback, requireRoom } = parts;
  addRoute(app, '/api/ask', JSON_TYPE, {
    post: [limitQuestions, requireRoom, jsonBody, askRoute(questions)],
  });
  addRoute(app, '/api/search', JSON_TYPE, {
    get: [limitQuestions, requireRoom, searchRoute(questions, () => assistant.status().generation)],
  });
  addRoute(app, '/api/documents', JSON_TYPE, { get: [documentsRoute(assistant)] });
  addRoute(app, '/api/documents/:id', JSON_TYPE, { get: [documentRoute(assistant)] });
  addRoute(app, '/api/facets', JSON_TYPE, { get: [facetsRoute(assistant)] });
  addRoute(app, '/api/feedback', JSON_TYPE, {
    post: [limitFeedback, jsonBody, feedbackRoute(assistant, feedback, clock)],
  });
}

function addOperationRoutes(app: Express, { assistant, version, metrics }: ServerParts): void {
  const openApi = createOpenApi(version);
  const contractPage = renderContractPage(openApi);
  addRoute(app, '/healthz', JSON_TYPE, { get: [healthRoute] });
  addRoute(app, '/readyz', JSON_TYPE, { get: [readinessRoute(assistant)] });
  addRoute(app, '/version', JSON_TYPE, { get: [versionRoute(assistant, version)] });
  addRoute(app, '/metrics', 'text/plain', { get: [metricsRoute(metrics)] });
  addRoute(app, '/openapi.json', JSON_TYPE, {
    get: [(_request, response) => void response.json(openApi)],
  });
  addRoute(app, '/docs', HTML_TYPE, {
    get: [(_request, response) => sendPage(response, 'en', contractPage)],
  });
}

function addPageRoutes(app: Express, parts: ServerParts): void {
  const { assistant, questions, config, widget, limitQuestions, requireRoom } = parts;
  const whenAsked =
    (bound: RequestHandler): RequestHandler =>
    (request, response, next) =>
      request.query.question === undefined ? next() : bound(request, response, next);
  addRoute(app, '/', HTML_TYPE, {
    get: [
      whenAsked(limitQuestions),
      whenAsked(requireRoom),
      homeRoute({ assistant, questions, publicUrl: config.publicUrl, widget }),
    ],
  });
  addRoute(app, '/documents/:id', HTML_TYPE, { get: [documentPageRoute(assistant)] });
  for (const [path, { type, content }] of ASSETS) {
    const send: RequestHandler = (_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      response.type(type).send(content);
    };
    addRoute(app, path, type, { get: [send] });
  }
}
