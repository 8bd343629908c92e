import type { Issue } from '../csv/issue';
import { provinces } from '../domain/province';
import type { UniverseDefinition } from '../domain/universe';
import { bilingualSchema } from './bilingual-schema';
import { readJson } from './read-json';

const schema = {
	type: 'array',
	minItems: 1,
	items: {
		type: 'object',
		properties: {
			// `province:…` and `custom:…` are made by rule and must not be defined again.
			id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
			label: bilingualSchema,
			counted: bilingualSchema,
			rule: {
				type: 'object',
				properties: {
					provinces: {
						type: 'array',
						items: { type: 'string', enum: provinces.map(({ name }) => name) }
					},
					metropolitan: { type: 'boolean' },
					kinds: { type: 'array', items: { type: 'string', enum: ['gu', 'si', 'gun'] } },
					codes: { type: 'array', items: { type: 'string', pattern: '^\\d{4}$' } }
				},
				additionalProperties: false
			}
		},
		required: ['id', 'label', 'counted', 'rule'],
		additionalProperties: false
	}
};

/** The text of `data/universes.json`; ids must differ. */
export function readUniverses(
	text: string,
	file: string
): { universes: UniverseDefinition[]; issues: Issue[] } {
	const { value, issues } = readJson<UniverseDefinition[]>(text, file, schema);
	const universes = value ?? [];
	universes.forEach(({ id }, i) => {
		if (universes.findIndex((other) => other.id === id) === i) return;
		issues.push({
			file,
			row: null,
			column: `entry ${i + 1}, id`,
			problem: 'invalid-value',
			found: `${id} stands above already.`,
			advice: 'Remove one of the two.'
		});
	});
	return { universes, issues };
}
