// The two files of @xenova/transformers that the tokenizer needs, typed by the package's own declarations. Its entry
// would load pictures, pipelines and models too: 150 ms of every start, and memory that is never used.
declare module '@xenova/transformers/src/env.js' {
  export { env } from '@xenova/transformers';
}
declare module '@xenova/transformers/src/tokenizers.js' {
  export { PreTrainedTokenizer } from '@xenova/transformers';
}
