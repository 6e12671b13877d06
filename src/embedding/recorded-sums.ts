// The SHA-256 sums of the model that comes with the project. They stand in code, not beside the weights, so
// that a damaged or exchanged model folder cannot vouch for itself. Only files that are read are listed.

/** SHA-256 in hex by path relative to the model folder. */
export type FileSums = Readonly<Record<string, string>>;

/** Recorded sums by model name (the name of its folder). Written with `sha256sum` when the model was trained. */
export const RECORDED_SUMS: ReadonlyMap<string, FileSums> = new Map([
  [
    'e5-small-sv-en',
    {
      'config.json': '893166f58944b19f35e85f82d25d80e47db3f8ad1fd9c49f91b97ae829ae749f',
      'onnx/model_quantized.onnx': 'c93bbe8b201e738d7340b76e051fd570c7febfc0feeab00ba6e54d08242866f2',
      'tokenizer.json': 'e9f665482ca90cce678d29eef6868ad81b3a7310b90f9b04b8aea59527a28763',
      'tokenizer_config.json': 'b14c11f4abd0a32c68531eea4b17a411ff87f1f95f43e9337ea27170f9985a82',
    },
  ],
]);
