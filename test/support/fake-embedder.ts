// An embedder without weights: a bag of concepts, hashed to fixed directions. Words of a small dictionary share
// their concept across languages, compounds hold the concepts of their parts, other words are near only to
// themselves and their inflections. Deterministic, synchronous inside, same interface as the real one.
import type { Embedder } from '../../src/embedding/embedder.js';
import { AppError } from '../../src/errors.js';
import { stem, words } from '../../src/language.js';

const DIMENSIONS = 96;

/** Swedish and English words of one concept, folded; a Swedish one also counts as the first part of a compound. */
const DICTIONARY: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['vatten', 'vattnet'], ['water']],
  [
    ['avfall', 'sopor'],
    ['waste', 'garbage'],
  ],
  [['forsorjning'], ['supply']],
  [
    ['hantering', 'hanterar'],
    ['management', 'manage'],
  ],
  [
    ['utbildning', 'undervisning'],
    ['education', 'training'],
  ],
  [['skola', 'skolor', 'skol'], ['school']],
  [['bibliotek'], ['library', 'libraries']],
  [['kommun'], ['municipality', 'municipal']],
  [
    ['samarbete', 'samverkan'],
    ['cooperation', 'collaboration'],
  ],
  [['projekt'], ['project']],
  [
    ['ungdom', 'unga'],
    ['youth', 'young'],
  ],
  [['barn'], ['child', 'children']],
  [
    ['kvinna', 'kvinnor'],
    ['woman', 'women'],
  ],
  [['jamstalldhet'], ['gender', 'equality']],
  [['demokrati'], ['democracy', 'democratic']],
  [['medborgare'], ['citizen']],
  [['halsa', 'halso'], ['health']],
  [['miljo'], ['environment']],
  [['klimat'], ['climate']],
  [
    ['stad', 'stader', 'stads'],
    ['city', 'cities', 'urban'],
  ],
  [['planering'], ['planning']],
  [['turism'], ['tourism']],
  [['energi'], ['energy']],
  [['bostad', 'bostader'], ['housing']],
];

/** What may be set on the fake. */
export interface FakeEmbedderSettings {
  /** Length of the embeddings. */
  readonly dimensions?: number;
  /** Told of every text with its prefix, in order: what was embedded. */
  readonly onText?: (text: string) => void;
}

/** An embedder that is ready at once and needs no closing. */
export function createFakeEmbedder({ dimensions = DIMENSIONS, onText }: FakeEmbedderSettings = {}): Embedder {
  const model = {
    name: 'fake',
    dimensions,
    sha256: `${'0'.repeat(60)}${dimensions.toString(16).padStart(4, '0')}`,
    files: {},
    questionPrefix: 'query: ',
    passagePrefix: 'passage: ',
    maxTokens: 512,
  };
  const embed = (prefix: string, texts: readonly string[], signal: AbortSignal | undefined) => {
    if (signal?.aborted) throw new AppError('ABORTED', 'The asker went away before the text was embedded.');
    return texts.map((text) => {
      onText?.(prefix + text);
      return embedText(text, dimensions);
    });
  };
  return {
    model,
    embedQuestions: async (texts, { signal } = {}) => embed(model.questionPrefix, texts, signal),
    async embedPassages(texts, { signal, onProgress } = {}) {
      const embeddings = embed(model.passagePrefix, texts, signal);
      for (const done of texts.keys()) onProgress?.(done + 1, texts.length);
      return embeddings;
    },
    countTokens: (text) => words(text).length,
    close: async () => undefined,
    queue: () => ({ waiting: 0, running: 0 }),
    failure: () => undefined,
  };
}

function embedText(text: string, dimensions: number): Float32Array {
  // A direction all texts share: empty text has a vector too, and cosines are positive, as those of e5.
  const sum = direction('', dimensions);
  for (const word of words(text)) {
    const part = directionOfWord(word, dimensions);
    for (let at = 0; at < dimensions; at += 1) sum[at] = sum[at]! + part[at]!;
  }
  const norm = Math.hypot(...sum);
  return sum.map((value) => value / norm);
}

/** By length and word: texts of a test repeat their words, and so do the thousands of names a corpus is measured by. */
const wordDirections = new Map<string, Float32Array>();

/** The sum of the directions of a folded word's concepts. Not to be changed: it is kept. */
function directionOfWord(word: string, dimensions: number): Float32Array {
  const key = `${dimensions} ${word}`;
  const kept = wordDirections.get(key);
  if (kept !== undefined) return kept;
  const sum = new Float32Array(dimensions);
  for (const concept of concepts(word)) {
    const part = direction(concept, dimensions);
    for (let at = 0; at < dimensions; at += 1) sum[at] = sum[at]! + part[at]!;
  }
  wordDirections.set(key, sum);
  return sum;
}

const ENGLISH_STEMS = DICTIONARY.map(([, english]) => new Set(english.map((entry) => stem(entry, 'en'))));

/** Concepts of a folded word, as names: those of the dictionary, else its Swedish and English stems. */
function concepts(word: string): string[] {
  const english = stem(word, 'en');
  const known = DICTIONARY.flatMap(([swedish], at) => {
    const isPart = swedish.some(
      (entry) => word.startsWith(entry) || (word.length > entry.length + 4 && word.includes(entry)),
    );
    return isPart || ENGLISH_STEMS[at]!.has(english) ? [`concept ${at}`] : [];
  });
  return known.length > 0 ? known : [...new Set([stem(word, 'sv'), english])];
}

/** A fixed direction for a name, about unit length: xorshift seeded by an FNV-1a hash. */
function direction(name: string, dimensions: number): Float32Array {
  let state = 0x811c9dc5;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  state = state === 0 ? 1 : state;
  const scale = Math.sqrt(3 / dimensions);
  return Float32Array.from({ length: dimensions }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state / 0x80000000) * scale;
  });
}
