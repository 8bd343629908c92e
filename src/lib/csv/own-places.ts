import { disassemble } from 'es-hangul';
import leven from 'leven';
import { latestSpan } from '../domain/district';
import type { DistrictList } from '../domain/district-list';
import { PlaceNames } from './shapes/place-names';
import { isTotal, parseProvince } from './shapes/published-province';

/** What a reader's name of a place means. */
export type Place =
	| { kind: 'district'; position: number }
	/** A province or the country. */
	| { kind: 'total' }
	| { kind: 'ambiguous'; candidates: string[] }
	| { kind: 'unknown'; candidates: string[] };

/** So many letters (of Korean: consonants and vowels) may be wrong in a name that is offered. */
const furthest = 3;
const mostCandidates = 5;

const letters = (text: string) =>
	disassemble(
		text
			.normalize('NFC')
			.toLowerCase()
			.replace(/[\s\-'’.]/g, '')
	);

/** Finds districts by what people write: codes, names with or without a province, romanised names. */
export class OwnPlaces {
	readonly #districts: DistrictList;
	readonly #names: PlaceNames;
	readonly #romanised = new Map<string, string[]>();
	/** Names that a slip may have been meant as. */
	readonly #spelt: { code: string; letters: string }[];

	constructor(districts: DistrictList) {
		this.#districts = districts;
		this.#names = new PlaceNames(districts);
		for (const { code, nameEn } of districts.all) {
			const key = letters(nameEn);
			this.#romanised.set(key, [...(this.#romanised.get(key) ?? []), code]);
		}
		this.#spelt = districts.all.flatMap(({ code, name, nameEn, spans }) =>
			[name, nameEn, ...spans.flatMap(({ fullName, province }) => [fullName, `${province}${name}`])]
				.map(letters)
				.filter((each, i, all) => all.indexOf(each) === i)
				.map((each) => ({ code, letters: each }))
		);
	}

	/**
	 * The district of a label; `province` is what another column says, or ''. A name that several
	 * districts bear is never settled by guessing: the province must single one out.
	 */
	find(label: string, province: string): Place {
		const text = label.normalize('NFC').trim().replace(/\s+/g, ' ');
		const position = this.#districts.positionOf(text);
		if (position !== undefined) return { kind: 'district', position };
		const [first = '', ...rest] = text.split(' ');
		const inLabel = rest.length > 0 ? parseProvince(first) : undefined;
		const name = inLabel ? rest.join(' ') : text;
		const within = inLabel ?? parseProvince(province.normalize('NFC').trim());
		const codes = this.#codesOf(name, text);
		const fitting = within
			? codes.filter((code) => this.#names.provincesOf(code).includes(within))
			: codes;
		if (fitting.length === 1 && fitting[0] !== undefined) {
			return { kind: 'district', position: this.#districts.positionOf(fitting[0]) ?? 0 };
		}
		if (fitting.length > 1) return { kind: 'ambiguous', candidates: fitting };
		if (codes.length === 0 && (isTotal(text) || text === '')) return { kind: 'total' };
		return { kind: 'unknown', candidates: this.#near(within ? `${within}${name}` : name) };
	}

	#codesOf(name: string, whole: string): string[] {
		const codes = this.#names.candidates(name);
		if (codes.length > 0) return codes;
		const byWhole = this.#names.candidates(whole);
		if (byWhole.length > 0) return byWhole;
		return this.#romanised.get(letters(name)) ?? [];
	}

	/** Districts with a name of nearly the same letters, the nearest first; still standing ones before others. */
	#near(name: string): string[] {
		const wanted = letters(name);
		const best = new Map<string, number>();
		for (const { code, letters: spelt } of this.#spelt) {
			const limit = Math.min(furthest, Math.floor(wanted.length / 3));
			const distance = leven(wanted, spelt, { maxDistance: limit + 1 });
			if (distance <= limit) best.set(code, Math.min(distance, best.get(code) ?? Infinity));
		}
		const isGone = (code: string) => {
			const district = this.#districts.find(code);
			return Number(district !== undefined && latestSpan(district).to !== null);
		};
		return [...best]
			.sort(([a, near], [b, far]) => near - far || isGone(a) - isGone(b) || (a < b ? -1 : 1))
			.slice(0, mostCandidates)
			.map(([code]) => code);
	}
}
