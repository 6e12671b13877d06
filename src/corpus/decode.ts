// Bytes of a source file to text, or the reason why they are none. UTF-8 unless that is impossible; windows-1252
// only where every high byte reads as a letter or mark that Swedish or English prose uses, since a wrong guess
// would put garbled words into quotations. Line ends become "\n"; nothing else is changed.

/** Largest source file read, bytes. Chosen: a page of the site is below 100 KB, the longest report below 1 MB. */
export const MAX_SOURCE_BYTES = 5 * 1024 * 1024;

/** What a decoded file is: its text, or why it has none. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/** Windows-1252 bytes above 0x7F that occur in Swedish and English prose: quotes, dashes, bullets, letters. */
const LIKELY_HIGH_BYTES = new Set([
  ...[0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xb0, 0xb4, 0xb7, 0xbb, 0xbd],
  ...[0xc0, 0xc4, 0xc5, 0xc6, 0xc9, 0xd3, 0xd6, 0xd8, 0xdc, 0xdf],
  ...[0xe0, 0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xed, 0xef],
  ...[0xf1, 0xf3, 0xf4, 0xf6, 0xf8, 0xfa, 0xfc],
]);

/**
 * The text of a source file, byte-order mark removed and line ends made "\n".
 *
 * @returns `reason` for NUL or other control bytes, UTF-16, and bytes that are neither UTF-8 nor clearly windows-1252.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { reason: 'expected UTF-8 text, found UTF-16; save the file as UTF-8' };
  }
  if (bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d].includes(byte))) {
    return {
      reason: 'expected text, found binary content (control bytes); remove the file or export it as text',
    };
  }
  const text = decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  return text === undefined
    ? { reason: 'expected UTF-8 text, found bytes of another encoding; save the file as UTF-8' }
    : { text: text.replace(/\r\n?/g, '\n') };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const isLikely = bytes.every((byte) => byte < 0x80 || LIKELY_HIGH_BYTES.has(byte));
  return isLikely ? new TextDecoder('windows-1252').decode(bytes) : undefined;
}
