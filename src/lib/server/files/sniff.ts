import { isUtf8 } from 'node:buffer';

/** What the first bytes of a file say it is, where that is no table. */
export type Foreign = 'zip' | 'pdf' | 'old_office' | 'gzip' | 'parquet' | 'html' | 'json' | 'binary';

const MAGIC: [bytes: string, kind: Foreign][] = [
	['504b0304', 'zip'],
	['504b0506', 'zip'],
	['25504446', 'pdf'],
	['d0cf11e0', 'old_office'],
	['1f8b', 'gzip'],
	['50415231', 'parquet']
];

/** A kind that is not text in rows, `null` for what may be a table. @param head first bytes of the file. */
export function foreignKind(head: Buffer, format: 'csv' | 'ndjson'): Foreign | null {
	const hex = head.subarray(0, 4).toString('hex');
	const magic = MAGIC.find(([bytes]) => hex.startsWith(bytes));
	if (magic) return magic[1];
	const start = head
		.subarray(0, 512)
		.toString('latin1')
		.replace('\xef\xbb\xbf', '')
		.trimStart()
		.toLowerCase();
	if (/^<(?:!doctype|html|\?xml)/.test(start)) return 'html';
	if (start.startsWith('[') || (format === 'csv' && start.startsWith('{'))) return 'json';
	return head.includes(0) ? 'binary' : null;
}

/** UTF-16 by its byte order mark, or by the zero in every other byte of plain letters. */
export function isUtf16(head: Buffer): boolean {
	if (head.length < 2) return false;
	const mark = head.readUInt16BE(0);
	if (mark === 0xfffe || mark === 0xfeff) return true;
	const sample = head.subarray(0, 64);
	const zeros = [0, 0];
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	return sample.length >= 8 && Math.max(even, odd) > sample.length / 4 && Math.min(even, odd) === 0;
}

/**
 * The eight-bit encoding that invalid UTF-8 most likely is. Arabic in Windows-1256 comes in runs of high bytes,
 * accents in Windows-1252 stand alone between plain letters.
 */
export function likelyEncoding(bytes: Buffer): 'WINDOWS-1252' | 'WINDOWS-1256' {
	let high = 0;
	let paired = 0;
	for (let i = 1; i < bytes.length; i++) {
		if ((bytes[i] ?? 0) < 0x80) continue;
		high++;
		if ((bytes[i - 1] ?? 0) >= 0x80) paired++;
	}
	return paired * 2 > high ? 'WINDOWS-1256' : 'WINDOWS-1252';
}

/** Checks UTF-8 over chunks cut anywhere. */
export class Utf8Check {
	#cut: Buffer = Buffer.alloc(0);

	/** False once a byte sequence is wrong. */
	push(chunk: Buffer): boolean {
		const bytes = this.#cut.length > 0 ? Buffer.concat([this.#cut, chunk]) : chunk;
		const whole = bytes.length - unfinished(bytes);
		this.#cut = Buffer.from(bytes.subarray(whole));
		return isUtf8(bytes.subarray(0, whole));
	}

	/** False when the file ends inside a character. */
	end(): boolean {
		return this.#cut.length === 0;
	}
}

/** Bytes of a character that has begun at the end and is not complete. */
function unfinished(bytes: Buffer): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if ((byte & 0xc0) === 0x80) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return length > back ? back : 0;
	}
	return 0;
}
