// The parts of the reliability run by name, for `npm run -s reliability`, which bundles this file.
import { damageIndex } from './crash/damage-index.js';
import { failIngest } from './crash/fail-ingest.js';
import { killIngest } from './crash/kill-ingest.js';
import { hostileDocuments } from './documents/hostile-documents.js';
import { changeIndex } from './load/change-index.js';
import { overload } from './load/overload.js';
import { slowClients } from './load/slow-clients.js';
import { soak } from './load/soak.js';
import type { Part } from './part.js';
import { askAnything } from './requests/ask-anything.js';

/** In the order in which they are run; the longest last. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['faults', failIngest],
  ['damage', damageIndex],
  ['changes', changeIndex],
  ['overload', overload],
  ['slow', slowClients],
  ['documents', hostileDocuments],
  ['requests', askAnything],
  ['kill', killIngest],
  ['soak', soak],
]);
