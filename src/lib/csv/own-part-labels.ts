import type { OpenName } from '../domain/own-issue';
import { answerKey, type MappedPart, type OwnMapping } from '../domain/own-mapping';
import { parsePeriod, periodIndex } from '../domain/period';
import { ages, sexes } from '../domain/population';
import type { FigureLists } from './figure-lists';
import { ownCopy } from './own-issue-list';
import { parseOwnAge, parseOwnMeasure, parseOwnPeriod, parseOwnSex } from './own-labels';
import { OwnPlaces } from './own-places';

/** What a label means that names no district, measure, sex, age or half-year. */
export const unknownLabel = -1;
export const ambiguousLabel = -2;
/** A province or the country. */
export const totalLabel = -3;
/** A year or a quarter. */
export const otherPeriodLabel = -4;
/** The reader wants such rows left out. */
export const refusedLabel = -5;

/** Half-years are counted from here, up to 2099. */
const firstPeriod = periodIndex('1900H1');
export const periodCount = 400;
/** The number of a half-year below `periodCount`; `unknownLabel` for anything else. */
export const periodNumber = (text: string): number => {
	const period = parsePeriod(text);
	return period ? periodIndex(period) - firstPeriod : unknownLabel;
};
export const periodIndexOf = (number: number) => number + firstPeriod;

/** A column of free text has no end of names: so many are remembered, and so many asked about. */
const mostNames = 5000;
const mostOpenNames = 300;

/**
 * Labels of one column to numbers. Tables repeat them row after row, so the last one is compared first
 * and the others are looked up: nothing is parsed twice.
 */
export class Labels {
	readonly #parse: (label: string) => number;
	readonly #known = new Map<string, number>();
	#last: string | undefined;
	#lastNumber = unknownLabel;

	constructor(parse: (label: string) => number) {
		this.#parse = parse;
	}

	numberOf(label: string): number {
		if (label === this.#last) return this.#lastNumber;
		let number = this.#known.get(label);
		if (number === undefined) {
			number = this.#parse(label);
			if (this.#known.size < mostNames) this.#known.set(ownCopy(label), number);
		}
		this.#last = label;
		this.#lastNumber = number;
		return number;
	}
}

/** A measure, and the age that a published item's name fixes, else `unknownLabel`: both as numbers. */
export interface Item {
	measure: number;
	age: number;
}

/** What the labels of a mapped table mean, the reader's own word on names first. */
export class PartLabels {
	/** The label of a measure is a number in this list. */
	readonly items: Item[] = [];
	readonly period = new Labels((label) => this.#periodOf(label));
	readonly measure = new Labels((label) => this.#itemOf(label));
	readonly sex = new Labels((label) => this.#listed('sex', label, sexes, parseOwnSex));
	readonly age = new Labels((label) => this.#listed('age', label, ages, parseOwnAge));
	readonly #lists: FigureLists;
	readonly #answers: OwnMapping['answers'];
	readonly #places: OwnPlaces;
	readonly #byProvince = new Map<string, Labels>();
	readonly #open = new Map<string, OpenName>();
	#province = '';
	#inProvince: Labels;

	constructor(lists: FigureLists, answers: OwnMapping['answers']) {
		this.#lists = lists;
		this.#answers = answers;
		this.#places = new OwnPlaces(lists.districts);
		this.#inProvince = this.#labelsOf('');
	}

	/** The position of a district; `province` is what another column says, or ''. */
	district(label: string, province: string): number {
		if (province !== this.#province) {
			this.#inProvince = this.#labelsOf(province);
			this.#province = province;
		}
		return this.#inProvince.numberOf(label);
	}

	/** Adds a measure of our own choice to `items`. */
	itemOf(measure: string): number {
		const index = this.#lists.measures.findIndex(({ id }) => id === measure);
		return index < 0 ? unknownLabel : this.items.push({ measure: index, age: unknownLabel }) - 1;
	}

	/** Notes that a row could not be read for a name that the reader may settle. */
	noteOpen(part: OpenName['part'], label: string, province: string): void {
		const name = nameOf(label, province);
		const known = this.#open.get(answerKey(part, name));
		if (known) known.rows += 1;
		else if (this.#open.size < mostOpenNames) {
			const found = part === 'district' ? this.#places.find(label, province) : undefined;
			const candidates = found && 'candidates' in found ? found.candidates : [];
			const isAmbiguous = found?.kind === 'ambiguous';
			const open = { part, name: ownCopy(name), rows: 1, candidates, isAmbiguous };
			this.#open.set(answerKey(part, open.name), open);
		}
	}

	/** The names that are not settled, those of most rows first. */
	openNames(): OpenName[] {
		return [...this.#open.values()].sort((a, b) => b.rows - a.rows);
	}

	#labelsOf(province: string): Labels {
		const known = this.#byProvince.get(province);
		if (known) return known;
		const kept = ownCopy(province);
		const labels = new Labels((label) => this.#districtOf(label, kept));
		if (this.#byProvince.size < mostNames) this.#byProvince.set(kept, labels);
		return labels;
	}

	#districtOf(label: string, province: string): number {
		const answer = this.#answers[answerKey('district', nameOf(label, province))];
		if (answer === '') return refusedLabel;
		const chosen = answer && this.#lists.districts.positionOf(answer);
		if (typeof chosen === 'number') return chosen;
		const place = this.#places.find(label, province);
		if (place.kind === 'district') return place.position;
		if (place.kind === 'total') return totalLabel;
		return place.kind === 'ambiguous' ? ambiguousLabel : unknownLabel;
	}

	#itemOf(label: string): number {
		const answer = this.#answers[answerKey('measure', label.trim())];
		if (answer === '') return refusedLabel;
		if (answer) return this.itemOf(answer);
		const item = parseOwnMeasure(label, this.#lists.measures);
		const measure = this.#lists.measures.findIndex(({ id }) => id === item?.measure);
		if (!item || measure < 0) return unknownLabel;
		const age = item.age === null ? unknownLabel : ages.indexOf(item.age);
		return this.items.push({ measure, age }) - 1;
	}

	#listed<T extends string>(
		part: MappedPart,
		label: string,
		list: readonly T[],
		parse: (label: string) => T | undefined
	): number {
		const answer = this.#answers[answerKey(part, label.trim())];
		if (answer === '') return refusedLabel;
		const id = answer ?? parse(label);
		return list.findIndex((each) => each === id);
	}

	#periodOf(label: string): number {
		if (this.#answers[answerKey('period', label.trim())] === '') return refusedLabel;
		const period = parseOwnPeriod(label);
		if (period === 'other') return otherPeriodLabel;
		return period ? periodNumber(period) : unknownLabel;
	}
}

const nameOf = (label: string, province: string) => `${province.trim()} ${label.trim()}`.trim();
