// No text can hold up the program. Every regular expression of the source is run on long strings made from its own
// letters, and every exported function that takes a text is called with long hostile ones: each must end in time. An
// expression that backtracks without end is cut off by the clock, so that the test itself ends.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

const SOURCE = new URL('../../src', import.meta.url).pathname;

/**
 * Characters of a string that an expression is run on: four times the longest question. Some expressions over lines of
 * the corpus are quadratic in a run of blanks; at this length that is some 50 ms, and what is cubic or worse is minutes.
 */
const LENGTH = 4_000;

/** For one expression on one string, on a busy machine. */
const MAX_EXPRESSION_MS = 1_000;

/** For one call of a function: a busy machine, and some work that is not an expression's. */
const MAX_CALL_MS = 5_000;

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Regular expression literals of a file; comments aside. */
function expressionsOf(file: string): Expression[] {
  const code = readFileSync(join(SOURCE, file), 'utf8')
    .replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');
  const literal =
    /(?<=[=(,:[!&|?{};\s])\/(?![*/])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;
  return [...code.matchAll(literal)].flatMap(([, source = '', flags = '']) => {
    try {
      return [{ file, source: new RegExp(source, flags).source, flags }];
    } catch {
      // A division.
      return [];
    }
  });
}

/** Letters that an expression knows of, one of each class. */
function alphabetOf({ source }: Expression): string[] {
  const classes: readonly (readonly [RegExp, string])[] = [
    [/\\d|0-9|\\p\{N/, '1'],
    [/\\s/, ' '],
    [/\\p\{L|\\w|a-z|A-Z|\./, 'a'],
    [/\\p\{Lu/, 'A'],
    [/\\p\{M/, '\u0301'],
    [/\\n|\\s|\[\^/, '\n'],
  ];
  const letters = [...source.replace(/\\[\\a-zA-Z](?:\{[^}]*\})?/g, '')].filter((letter) =>
    /[\p{L}\p{N}\s.,:;–—\-'"()@/]/u.test(letter),
  );
  const named = classes.filter(([pattern]) => pattern.test(source)).map(([, letter]) => letter);
  return [...new Set([...named, ...letters])].slice(0, 10);
}

/** Long strings of one or two of its letters, ended by something that it does not expect. */
function attacksOn(expression: Expression): string[] {
  const alphabet = alphabetOf(expression);
  const units = [...alphabet, ...alphabet.flatMap((a) => alphabet.map((b) => a + b))];
  return [...new Set(units)].map((unit) => `${unit.repeat(Math.ceil(LENGTH / unit.length))}\u0001`);
}

describe('regular expressions', () => {
  const all = FILES.flatMap(expressionsOf);
  const distinct = [
    ...new Map(all.map((expression) => [`/${expression.source}/${expression.flags}`, expression])).entries(),
  ];

  it('are found in the source', () => {
    expect(distinct.length).toBeGreaterThan(150);
  });

  it(`end in time on ${LENGTH} characters of their own letters`, { timeout: 300_000 }, () => {
    const slow: string[] = [];
    const context = createContext({ source: '', flags: '', text: '' });
    const run = new Script('new RegExp(source, flags).test(text)');
    for (const [name, expression] of distinct) {
      for (const text of attacksOn(expression)) {
        Object.assign(context, { source: expression.source, flags: expression.flags.replace('y', ''), text });
        try {
          run.runInContext(context, { timeout: MAX_EXPRESSION_MS });
        } catch {
          slow.push(`${expression.file}: ${name} on ${JSON.stringify(text.slice(0, 6))}…`);
          break;
        }
      }
    }

    expect(slow).toEqual([]);
  });
});

/** Functions that take a text and at most a language beside it, by module. */
function textFunctionsOf(file: string): { readonly name: string; readonly takesLanguage: boolean }[] {
  const code = readFileSync(join(SOURCE, file), 'utf8');
  return [
    ...code.matchAll(
      /^export function (\w+)\(\s*\w+: string(?:,\s*(\w+)\??: (Language|string)(?: \| undefined)?)?,?\s*\)/gm,
    ),
  ].map(([, name = '', , second]) => ({ name, takesLanguage: second !== undefined }));
}

/** Texts of the length of a long question, and of a long paragraph, that have slowed others down. */
const TEXTS = [
  'a',
  'å',
  ' ',
  '.',
  '1',
  '-',
  '(',
  'a ',
  'och ',
  'A.',
  '1.',
  'vatten',
  'vatten-',
  'och vatten, ',
  'e\u0301',
  '👩‍👧',
  'Å–',
  'x@',
  '“',
  'Umeå kommun ',
  '11 - Hållbara ',
  'mål 6 ',
].map((unit) => unit.repeat(Math.ceil(5_000 / unit.length)));

/** Named by what they take from a folder, a clock or the program, not from people. */
const NOT_TEXT =
  /^(?:doctor|embedding|evaluation|benchmark|search-index\/(?!lexical))|^widget\/(?:dom|strings)|^vocabulary\/(?:concept|country-adjectives|country-names|countries|word-forms)\.ts|openapi|widget-files/;

describe('exported functions that take a text', () => {
  const modules = FILES.filter((file) => !NOT_TEXT.test(file))
    .map((file) => ({ file, functions: textFunctionsOf(file) }))
    .filter(({ functions }) => functions.length > 0);

  it.each(modules)(
    'of $file end in time on long hostile texts',
    { timeout: 120_000 },
    async ({ file, functions }) => {
      const module: Readonly<Record<string, unknown>> = await import(join(SOURCE, file));
      for (const { name, takesLanguage } of functions) {
        const call = module[name];
        if (typeof call !== 'function')
          throw new TypeError(`expected the function ${name}, got ${typeof call}`);
        for (const text of TEXTS) {
          for (const language of takesLanguage ? ['sv', 'en'] : [undefined]) {
            const startedMs = performance.now();
            call(text, language);
            expect(
              performance.now() - startedMs,
              `${name}(${JSON.stringify(text.slice(0, 8))}…)`,
            ).toBeLessThan(MAX_CALL_MS);
          }
        }
      }
    },
  );

  it('are found in the source', () => {
    expect(modules.flatMap(({ functions }) => functions).length).toBeGreaterThan(50);
  });
});
