/** Four tables of the reversed polynomial of IEEE 802.3, for four bytes a turn. */
const TABLES = tables();

/**
 * CRC-32 as in gzip and PNG, piece by piece.
 * @param crc what the piece before gave; 0 for the first
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
	let c = ~crc;
	let i = 0;
	for (const end = bytes.length - 3; i < end; i += 4) {
		c ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
		c =
			TABLES[768 + (c & 255)] ^
			TABLES[512 + ((c >>> 8) & 255)] ^
			TABLES[256 + ((c >>> 16) & 255)] ^
			TABLES[c >>> 24];
	}
	for (; i < bytes.length; i++) c = TABLES[(c ^ bytes[i]) & 255] ^ (c >>> 8);
	return ~c >>> 0;
}

function tables(): Int32Array {
	const table = new Int32Array(1024);
	for (let byte = 0; byte < 256; byte++) {
		let c = byte;
		for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
		table[byte] = c;
	}
	for (let i = 256; i < 1024; i++) table[i] = table[table[i - 256] & 255] ^ (table[i - 256] >>> 8);
	return table;
}
