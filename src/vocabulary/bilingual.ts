// The shape of anything that is said in both languages.

/** The Swedish and the English of one thing: a name, or (as `Bilingual<readonly string[]>`) several. */
export interface Bilingual<T = string> {
  readonly sv: T;
  readonly en: T;
}
