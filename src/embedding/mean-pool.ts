// One embedding per text from the model's output per token: the mean over the text's own tokens, padding left
// out, at length 1. As e5 was trained.

/**
 * Embeddings of a batch, in its order; each Float32Array of length dimensions, L2 norm 1.
 *
 * @param hidden   Model output, row-major: texts x padded tokens x dimensions.
 * @param lengths  Tokens of each text, at least 1, markers included.
 * @see Wang et al. 2024, arXiv:2402.05672, section 2
 */
export function meanPool(
  hidden: Float32Array,
  lengths: readonly number[],
  shape: { readonly paddedTokens: number; readonly dimensions: number },
): Float32Array[] {
  const { paddedTokens, dimensions } = shape;
  return lengths.map((length, text) => {
    const sum = new Float32Array(dimensions);
    const start = text * paddedTokens * dimensions;
    for (let token = 0; token < length; token += 1) {
      const row = start + token * dimensions;
      for (let at = 0; at < dimensions; at += 1) sum[at] = sum[at]! + hidden[row + at]!;
    }
    // Dividing by the token count would cancel out in the norm.
    return unitLength(sum);
  });
}

function unitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const norm = Math.sqrt(squares);
  return norm === 0 ? vector : vector.map((value) => value / norm);
}
