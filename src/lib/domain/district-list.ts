import type { District } from './district';
import type { Period } from './period';
import { belongs, universeRule, type Universe, type UniverseDefinition } from './universe';

/** Every place of the statistic with its universes: immutable, looked up by code without scanning. */
export class DistrictList {
	/** In code order. A district's position here is its row in every `Dataset` column. */
	readonly all: readonly District[];
	readonly universes: readonly UniverseDefinition[];
	readonly #position: ReadonlyMap<string, number>;
	readonly #members = new Map<string, readonly number[]>();

	constructor(districts: readonly District[], universes: readonly UniverseDefinition[]) {
		this.all = [...districts].sort((a, b) => (a.code < b.code ? -1 : 1));
		this.universes = universes;
		this.#position = new Map(this.all.map((district, position) => [district.code, position]));
	}

	find(code: string): District | undefined {
		const position = this.#position.get(code);
		return position === undefined ? undefined : this.all[position];
	}

	/** The row of a code in the dataset's columns; undefined for an unknown code. */
	positionOf(code: string): number | undefined {
		return this.#position.get(code);
	}

	/** Whether the id names a universe that this list knows. */
	hasUniverse(universe: Universe): boolean {
		return universeRule(universe, this.universes) !== undefined;
	}

	/**
	 * Rows of the districts that belong to a universe at a survey, in code order.
	 * Empty for an unknown universe, and for one without members (세종 has no districts).
	 */
	memberPositions(universe: Universe, period: Period): readonly number[] {
		const key = `${universe} ${period}`;
		const known = this.#members.get(key);
		if (known) return known;
		const rule = universeRule(universe, this.universes);
		const members = this.all.flatMap((district, position) =>
			rule && belongs(district, rule, period) ? [position] : []
		);
		this.#members.set(key, members);
		return members;
	}

	/** The same as districts. */
	membersOf(universe: Universe, period: Period): District[] {
		return this.memberPositions(universe, period).map((position) => this.all[position]!);
	}
}
