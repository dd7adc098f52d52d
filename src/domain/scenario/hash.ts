import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { plainText } from './plain-text.ts';

/**
 * Names the content of a scenario file: the first 32 hex digits of the SHA-256 of its UTF-8 text.
 * Line endings and a byte order mark make no difference.
 */
export function contentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(plainText(text)))).slice(0, 32);
}
