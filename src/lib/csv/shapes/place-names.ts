import type { DistrictList } from '../../domain/district-list';

/** Finds districts by the names that published tables print. */
export class PlaceNames {
	readonly #districts: DistrictList;
	readonly #codes = new Map<string, Set<string>>();

	constructor(districts: DistrictList) {
		this.#districts = districts;
		for (const { code, name, spans } of districts.all) {
			for (const { fullName, province } of spans) {
				for (const label of [name, fullName, `${province} ${name}`]) {
					const codes = this.#codes.get(label) ?? new Set();
					this.#codes.set(label, codes.add(code));
				}
			}
		}
	}

	/**
	 * Codes that a label can mean, in code order: `서울 중구` one, `중구` six, `고성군` two, an unknown
	 * name none. A printed code (`3101 수원시`) settles it, unless the name belongs to another code.
	 */
	candidates(label: string): string[] {
		const [, code, rest] = /^(\d{4}) (.+)$/.exec(label.trim()) ?? [];
		const name = (rest ?? label).trim().replace(/\s+/g, ' ');
		const codes = [...(this.#codes.get(name) ?? [])].sort();
		return code === undefined ? codes : codes.filter((candidate) => candidate === code);
	}

	/** Every province that a district has belonged to. */
	provincesOf(code: string): string[] {
		return this.#districts.find(code)?.spans.map(({ province }) => province) ?? [];
	}

	/**
	 * A name that several districts bear, told apart by its neighbours in the table, which are of the
	 * same province. Undefined when they point to none or to different candidates.
	 */
	settleByNeighbours(
		candidates: readonly string[],
		neighbours: readonly (readonly string[])[]
	): string | undefined {
		const certain = neighbours.filter((codes) => codes.length === 1).map(([code]) => code!);
		const provinces = new Set(certain.flatMap((code) => this.provincesOf(code)));
		const fitting = candidates.filter((code) =>
			this.provincesOf(code).some((province) => provinces.has(province))
		);
		return fitting.length === 1 ? fitting[0] : undefined;
	}
}
