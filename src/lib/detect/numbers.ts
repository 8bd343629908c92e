const native: Readonly<Record<string, number>> = {
	...{ 한: 1, 첫: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 }
};

export const nativePattern = Object.keys(native).join('|');

/** "4", "네": a small whole number, or undefined. */
export function smallNumber(text: string): number | undefined {
	return native[text] ?? (/^\d{1,3}$/.test(text) ? Number(text) : undefined);
}

export interface ReadNumber {
	value: number;
	decimals: number;
}

/** "65.2" or "1,204". */
export function plainNumber(text: string): ReadNumber {
	const digits = text.replaceAll(',', '');
	return { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0 };
}

const scales: Readonly<Record<string, number>> = { 억: 1e8, 만: 1e4, 천: 1e3, 백: 100 };

/** "22만 4천", "1천500", "20.4만": a count, or undefined where the digits make no number. */
export function koreanCount(text: string): number | undefined {
	let total = 0;
	let parts = 0;
	for (const [, digits = '', scale = ''] of text.matchAll(
		/(\d[\d,]*(?:\.\d+)?)\s?([억만천백]?)/g
	)) {
		total += Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
		parts += 1;
	}
	return parts === 0 || !Number.isFinite(total) ? undefined : Math.round(total);
}
