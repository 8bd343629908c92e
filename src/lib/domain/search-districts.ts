import { latestSpan, type District } from './district';
import { findProvince } from './province';

/** Spaces and case do not matter, nor do the hyphens and apostrophes of romanised names. */
function plain(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s\-'’.]/g, '');
}

/**
 * Districts whose name fits what was typed, in Korean or romanised, with or without the province
 * ("서울 중구", "jung-gu seoul"). Names that begin with it come first, then code order. Nothing typed
 * finds nothing.
 */
export function searchDistricts(districts: readonly District[], typed: string): District[] {
	const words = typed.split(/\s+/).map(plain).filter(Boolean);
	if (words.length === 0) return [];
	const whole = plain(typed);
	const scored = districts.flatMap((district) => {
		const { fullName, province } = latestSpan(district);
		const provinceEn = findProvince(province)?.nameEn ?? '';
		const names = [district.name, district.nameEn].map(plain);
		const everything = plain(`${fullName} ${district.nameEn} ${provinceEn}`);
		if (!words.every((word) => everything.includes(word))) return [];
		const score = names.includes(whole) ? 0 : names.some((name) => name.startsWith(whole)) ? 1 : 2;
		return [{ district, score }];
	});
	return scored.sort((a, b) => a.score - b.score).map(({ district }) => district);
}
