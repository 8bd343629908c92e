import type { Issue } from '../csv/issue';
import type { Measure } from '../domain/measure';
import { bilingualSchema } from './bilingual-schema';
import { readJson } from './read-json';

const nullableId = { type: ['string', 'null'] };

const schema = {
	type: 'array',
	minItems: 1,
	items: {
		type: 'object',
		properties: {
			id: { type: 'string', pattern: '^[a-z0-9_]+$' },
			label: bilingualSchema,
			definition: bilingualSchema,
			unit: { type: 'string', enum: ['percent', 'thousand'] },
			numerator: nullableId,
			denominator: nullableId,
			direction: { type: 'string', enum: ['higher-is-better', 'lower-is-better', 'none'] },
			// The rank range that rounding allows is exact up to two decimals.
			decimals: { type: 'integer', minimum: 0, maximum: 2 }
		},
		required: [
			'id',
			'label',
			'definition',
			'unit',
			'numerator',
			'denominator',
			'direction',
			'decimals'
		],
		additionalProperties: false
	}
};

/** The text of `data/measures.json`; ids must differ, and a rate's parts must be in the list. */
export function readMeasures(text: string, file: string): { measures: Measure[]; issues: Issue[] } {
	const { value, issues } = readJson<Measure[]>(text, file, schema);
	const measures = value ?? [];
	const ids = measures.map(({ id }) => id);
	const say = (column: string, found: string, advice: string) =>
		issues.push({ file, row: null, column, problem: 'invalid-value', found, advice });
	measures.forEach(({ id, numerator, denominator }, i) => {
		const entry = `entry ${i + 1}`;
		if (ids.indexOf(id) < i) say(`${entry}, id`, `${id} stands above already.`, 'Remove one.');
		for (const part of [numerator, denominator]) {
			if (part !== null && !ids.includes(part))
				say(entry, `${part} is no measure of this list.`, 'Correct the id, or add the measure.');
		}
	});
	return { measures, issues };
}
