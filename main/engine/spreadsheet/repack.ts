import { packParts, readParts } from './parts';

/**
 * The same ZIP with its parts sorted by name (code units), stored, with one fixed time and no extra fields.
 *
 * @param maxBytes how large the parts may be together; a part that is larger than it says is an error.
 * @throws RangeError if the parts are larger than that; Error if it is no sound ZIP. Messages are not for people.
 */
export async function repack(zip: Buffer, maxBytes = Infinity): Promise<Uint8Array> {
  return packParts(await readParts(zip, maxBytes));
}
