// The SHA-256 sums of the adapters that come with the project: written by `npm run -s fit-adapters` with the adapters
// themselves. Not to be edited by hand. In code, so that a damaged file cannot vouch for itself.

/** Hexadecimal, by name of the model (that of its folder) and purpose: "model/purpose". */
export const ADAPTER_SUMS: Readonly<Record<string, string>> = {
  'e5-small-sv-en/topic': 'bab72733353a386429c47433faad411791e0f91df659bed94ed3613721d6934d',
  'e5-small-sv-en/fact': '40d01e6399f330e85835b2b5a958f25e992678b07217fafa8e2ed6e38e8c0d76',
};
