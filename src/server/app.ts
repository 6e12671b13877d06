// The road of a request: id, note, headers, cross-origin, route, and at the end a reply or a problem. Every address
// of the server is declared here and nowhere else. It does not listen: listen.ts does.
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Assistant } from '../assistant.js';
import { type Clock, systemClock } from '../clock.js';
import type { Config } from '../config.js';
import { crossOrigin } from './cross-origin.js';
import { createDayFiles } from './day-files.js';
import { jsonBody } from './json-body.js';
import type { ServerLog } from './log.js';
import { createMetrics, type Metrics } from './metrics.js';
import { createOpenApi } from './openapi.js';
import { ASSETS } from './pages/assets.js';
import { renderContractPage } from './pages/contract-page.js';
import { toProblem } from './problem.js';
import { createQuestionLog } from './question-log.js';
import { createQuestions } from './questions.js';
import { limitPerMinute } from './rate-limit.js';
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
import { addWidgetRoutes, type WidgetFile } from './widget-files.js';
import { createWorkGate } from './work-gate.js';

/** What the app is made from. */
export interface AppParts {
  readonly assistant: Assistant;
  readonly config: Config;
  /** Of the program, as in package.json. */
  readonly version: string;
  readonly log: ServerLog;
  readonly clock?: Clock;
  /** The built widget; without it its addresses answer 404. */
  readonly widget?: WidgetFile;
}

/** The app, and the figures it collects for a listener of their own. */
export interface ServerApp {
  readonly app: Express;
  readonly metrics: Metrics;
}

const apiHeaders: RequestHandler = (request, response, next) => {
  setSecurityHeaders('api', request, response);
  next();
};

/** An app that answers for this assistant. */
export function createApp({
  assistant,
  config,
  version,
  log,
  clock = systemClock,
  widget,
}: AppParts): ServerApp {
  const gate = createWorkGate({
    // One more than embed, so that an answer is composed while the next questions are embedded.
    maxRunning: config.embeddingWorkers + 1,
    maxWaiting: config.maxQueuedQuestions,
    timeoutMs: config.questionTimeoutMs,
  });
  const metrics = createMetrics({
    status: () => assistant.status(),
    inFlightCount: () => gate.inFlightCount,
    clock,
  });
  const { feedbackDir, questionLogDir, retentionDays } = config;
  const questionLog =
    questionLogDir === undefined
      ? undefined
      : createQuestionLog({ folder: questionLogDir, retentionDays, clock, log });
  const feedback = createDayFiles({ folder: feedbackDir, name: 'feedback', retentionDays, clock });
  const questions = createQuestions({ assistant, gate, log, metrics, questionLog });
  const limitQuestions = limitPerMinute(config.rateLimitPerMinute);
  const limitFeedback = limitPerMinute(config.rateLimitPerMinute);
  const limitAnswerPages: RequestHandler = (request, response, next) =>
    request.query.question === undefined ? next() : limitQuestions(request, response, next);
  const openApi = createOpenApi(version);
  const contractPage = renderContractPage(openApi);

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustedProxyHops);
  app.use(requestId, noteRequests({ log, metrics, clock, trustedProxyHops: config.trustedProxyHops }));
  app.use(apiHeaders, crossOrigin(config.allowedOrigins));

  const json = 'application/json';
  addRoute(app, '/api/ask', json, { post: [limitQuestions, jsonBody, askRoute(questions)] });
  addRoute(app, '/api/search', json, {
    get: [limitQuestions, searchRoute(questions, () => assistant.status().generation)],
  });
  addRoute(app, '/api/documents', json, { get: [documentsRoute(assistant)] });
  addRoute(app, '/api/documents/:id', json, { get: [documentRoute(assistant)] });
  addRoute(app, '/api/facets', json, { get: [facetsRoute(assistant)] });
  addRoute(app, '/api/feedback', json, {
    post: [limitFeedback, jsonBody, feedbackRoute(assistant, feedback, clock)],
  });
  addRoute(app, '/healthz', json, { get: [healthRoute] });
  addRoute(app, '/readyz', json, { get: [readinessRoute(assistant)] });
  addRoute(app, '/version', json, { get: [versionRoute(assistant, version)] });
  addRoute(app, '/metrics', 'text/plain', { get: [metricsRoute(metrics)] });
  addRoute(app, '/openapi.json', json, { get: [(_request, response) => void response.json(openApi)] });
  addRoute(app, '/docs', 'text/html', {
    get: [(request, response) => sendPage(request, response, 'en', contractPage)],
  });
  addRoute(app, '/documents/:id', 'text/html', { get: [documentPageRoute(assistant)] });
  addRoute(app, '/', 'text/html', {
    get: [limitAnswerPages, homeRoute({ assistant, questions, publicUrl: config.publicUrl, widget })],
  });
  addAssetRoutes(app);
  if (widget) addWidgetRoutes(app, widget);

  app.use(unknownAddress);
  app.use(sendProblem(log, metrics));
  return { app, metrics };
}

/** The figures on a listener of their own, whose address decides who may read them. */
export function createMetricsApp(metrics: Metrics): Express {
  const app = express();
  app.disable('x-powered-by');
  addRoute(app, '/metrics', 'text/plain', { get: [sendMetrics(metrics)] });
  app.use(unknownAddress);
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const problem = toProblem(error);
    response
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify(problem.toDocument('')));
  });
  return app;
}

function addAssetRoutes(app: Express): void {
  for (const [path, { type, content }] of ASSETS) {
    addRoute(app, path, type, {
      get: [
        (_request, response) => {
          response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
          response.type(type).send(content);
        },
      ],
    });
  }
}
