import { parsePeriod, type Period } from '../domain/period';

/** A field that is unknown, missing, repeated or impossible: its name is the message. */
export class Refused extends Error {}

/** Takes fields out of a query, each known and given once, so that what is left over shows. */
export class Fields {
	readonly #given = new Map<string, string>();

	constructor(hash: string) {
		for (const [key, value] of new URLSearchParams(hash)) {
			if (this.#given.has(key)) throw new Refused(key);
			this.#given.set(key, value);
		}
	}

	open<T>(key: string, parse: (text: string) => T | undefined): T | null {
		const text = this.#given.get(key);
		this.#given.delete(key);
		if (text === undefined) return null;
		const value = parse(text);
		if (value === undefined) throw new Refused(key);
		return value;
	}

	said<T>(key: string, parse: (text: string) => T | undefined): T {
		const value = this.open(key, parse);
		if (value === null) throw new Refused(key);
		return value;
	}

	end(): void {
		for (const key of this.#given.keys()) throw new Refused(key);
	}
}

export const oneOf =
	<T extends string>(...known: readonly T[]) =>
	(text: string) =>
		known.find((each) => each === text);
export const readNumber = (text: string) =>
	/^-?\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined;
export const readCount = (text: string) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);
export const readDecimals = (text: string) => (/^[012]$/.test(text) ? Number(text) : undefined);
export const readAmount = (text: string) => (text.startsWith('-') ? undefined : readNumber(text));

export function parseDate(text: string): string | undefined {
	return /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text) ? text : undefined;
}

export function parsePeriods(text: string): Period[] | undefined {
	const periods = text.split(',').map(parsePeriod);
	return periods.every((period) => period !== undefined) ? periods : undefined;
}
