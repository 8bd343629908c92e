/** Name IDs that say who made a font and on what terms: they stay as they are. */
const legal = new Set([0, 7, 8, 9, 10, 11, 12, 13, 14]);

/**
 * A copy of a TrueType or OpenType font that calls itself otherwise: in every name but the legal
 * ones, `from` becomes `to`. Both must have the same length, so that nothing moves in the file.
 * Method: the OpenType specification's `name` table; platform 1 has one byte a letter, others two.
 * Checksums are not renewed: whoever writes the font out again, as subsetting does, makes them anew.
 */
export function renameFont(font: Uint8Array, from: string, to: string): Buffer {
	if (from.length !== to.length) throw new Error(`"${to}" is not as long as "${from}"`);
	const copy = Buffer.from(font);
	const table = nameTable(copy);
	const records = copy.readUInt16BE(table + 2);
	const strings = table + copy.readUInt16BE(table + 4);
	for (let i = 0; i < records; i++) {
		const record = table + 6 + i * 12;
		if (legal.has(copy.readUInt16BE(record + 6))) continue;
		const start = strings + copy.readUInt16BE(record + 10);
		const text = copy.subarray(start, start + copy.readUInt16BE(record + 8));
		replaceBytes(
			text,
			encode(from, copy.readUInt16BE(record)),
			encode(to, copy.readUInt16BE(record))
		);
	}
	return copy;
}

function nameTable(font: Buffer): number {
	const tables = font.readUInt16BE(4);
	for (let i = 0; i < tables; i++) {
		const entry = 12 + i * 16;
		if (font.toString('latin1', entry, entry + 4) === 'name') return font.readUInt32BE(entry + 8);
	}
	throw new Error('The font has no name table');
}

function encode(text: string, platform: number): Buffer {
	return platform === 1 ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16();
}

function replaceBytes(within: Buffer, from: Buffer, to: Buffer): void {
	for (let at = within.indexOf(from); at >= 0; at = within.indexOf(from, at + to.length)) {
		to.copy(within, at);
	}
}
