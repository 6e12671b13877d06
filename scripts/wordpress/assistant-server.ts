// The assistant's own server for a trial: the built program of this project with an index of its own.
import { join } from 'node:path';
import { type Running, start } from './processes.js';

/** Where the server runs and for whom. */
export interface ServerParts {
  /** Of the project. */
  readonly root: string;
  /** The trial's own folder. */
  readonly folder: string;
  readonly port: number;
  /** Origin of the site whose pages may ask. */
  readonly siteUrl: string;
}

/** Starts the server on 127.0.0.1 and waits until it can answer. */
export async function startAssistant({ root, folder, port, siteUrl }: ServerParts): Promise<Running> {
  return start(process.execPath, [join(root, 'dist/scripts/serve.js')], {
    cwd: root,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      METRICS_PORT: '0',
      PUBLIC_URL: '',
      INDEX_DIR: join(folder, 'index'),
      FEEDBACK_DIR: join(folder, 'feedback'),
      ALLOWED_ORIGINS: siteUrl,
    },
    isReady: async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok,
  });
}
