// Writes what a build made, where it differs from what is there: whole files at once, so that a command which starts
// meanwhile never reads half of one.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** @param outputFiles  Of esbuild, built with `write: false`. */
export async function writeBuilt(outputFiles) {
  await Promise.all(
    outputFiles.map(async ({ path, contents }) => {
      const held = await readFile(path).catch(() => undefined);
      if (held?.equals(contents)) return;
      await mkdir(dirname(path), { recursive: true });
      const written = `${path}.${process.pid}`;
      await writeFile(written, contents);
      await rename(written, path);
    }),
  );
}
