/**
 * The binary form of an embedding, version 1. All numbers are little-endian.
 *
 * | offset | bytes | what                                                                        |
 * | ------ | ----- | --------------------------------------------------------------------------- |
 * | 0      | 8     | 89 4E 32 56 0D 0A 1A 0A ("N2V" between bytes that a text transfer would damage) |
 * | 8      | 2     | version: 1                                                                  |
 * | 10     | 1     | byte order: 1, little-endian                                                |
 * | 11     | 1     | ids: 0 none, a node is its row; 1 strings; 2 numbers                        |
 * | 12     | 1     | 1 when the contexts follow the vectors, else 0                              |
 * | 13     | 3     | zeros                                                                       |
 * | 16     | 4     | dimensions                                                                  |
 * | 20     | 4     | nodes                                                                       |
 * | 24     |       | strings: for each its length (2 bytes) and UTF-8; numbers: float64 each      |
 * |        | 0–3   | zeros, to a multiple of 4                                                   |
 * |        |       | vectors: float32, row-major; then contexts alike                            |
 * |        | 4     | CRC-32 (IEEE 802.3, as in gzip) of all before                               |
 */
export const MAGIC = Uint8Array.of(0x89, 0x4e, 0x32, 0x56, 0x0d, 0x0a, 0x1a, 0x0a);
export const VERSION = 1;
export const LITTLE_ENDIAN = 1;
export const HEADER_BYTES = 24;
export const ID_KINDS = { rows: 0, strings: 1, numbers: 2 } as const;
export const LONGEST_ID = 65_535;

const OF_THIS_MACHINE_IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Turns the floats of a buffer from this machine's byte order to little-endian, or back. */
export function swapOnBigEndian(bytes: Uint8Array): Uint8Array {
	if (OF_THIS_MACHINE_IS_LITTLE) return bytes;
	for (let i = 0; i + 3 < bytes.length; i += 4) bytes.subarray(i, i + 4).reverse();
	return bytes;
}
