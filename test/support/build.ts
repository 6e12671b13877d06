// Builds dist/ once before the tests: worker threads and command lines run from built files.
import { build } from '../../scripts/build.mjs';

export default async function setup(): Promise<void> {
  await build();
}
