const mostLetters = 120;

/**
 * A file name for every system from parts that say what is inside, without an ending: ASCII letters,
 * digits and hyphens, parts divided by `_`. A part of which no letter is left is dropped.
 */
export function fileName(parts: readonly string[]): string {
	const safe = ['goyong-check', ...parts].map((part) =>
		part
			.normalize('NFKD')
			.replace(/[^\dA-Za-z]+/g, '-')
			.replace(/^-+|-+$/g, '')
	);
	// The surveys keep the capital of their half-year; names are in small letters.
	const spelt = safe.map((part) => (/^\d{4}H\d/.test(part) ? part : part.toLowerCase()));
	return spelt.filter(Boolean).join('_').slice(0, mostLetters);
}
