import { join } from 'node:path';
import type { Issue } from '../../csv/issue';
import type { KosisTableFacts } from '../../csv/kosis-json-facts';
import { readText } from '../data-files';
import { readJson } from '../read-json';
import { kosisTablesFile } from '../listed-files';

/** A table of KOSIS that we can ask for. */
export interface KosisTable extends KosisTableFacts {
	/** What `--tables` calls it, beside its id. */
	name: string;
	note?: string;
	/** Whether it is asked for when no table is named. */
	byDefault: boolean;
	/** Groups that KOSIS wants to be told of (objL1, objL2 …): the place, then age or sex. */
	classes: number;
	/** Places, items and groups multiplied: an estimate, by which calls are kept below the limit. */
	cellsPerHalfYear: number;
}

export interface KosisTables {
	/** The office: 101 is Statistics Korea. */
	orgId: string;
	tables: readonly KosisTable[];
}

const text = { type: 'string', minLength: 1 } as const;

const schema = {
	type: 'object',
	properties: {
		orgId: { type: 'string', pattern: '^\\d+$' },
		tables: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				properties: {
					name: { type: 'string', pattern: '^[a-z0-9-]+$' },
					id: { type: 'string', pattern: '^[A-Z0-9_]+$' },
					titles: { type: 'array', items: text },
					note: text,
					byDefault: { type: 'boolean' },
					classes: { type: 'integer', minimum: 1, maximum: 8 },
					cellsPerHalfYear: { type: 'integer', minimum: 1 },
					marks: { type: 'object', additionalProperties: text },
					leaveOut: { type: 'array', items: text }
				},
				required: [
					'name',
					'id',
					'titles',
					'byDefault',
					'classes',
					'cellsPerHalfYear',
					'marks',
					'leaveOut'
				],
				additionalProperties: false
			}
		}
	},
	required: ['orgId', 'tables'],
	additionalProperties: false
};

/** The tables that `data/kosis-tables.json` names; null, with its issues, when it cannot be used. */
export function readKosisTables(root: string): { value: KosisTables | null; issues: Issue[] } {
	const source = readText(join(root, kosisTablesFile), kosisTablesFile);
	if (source.text === null) return { value: null, issues: source.issues };
	return readJson<KosisTables>(source.text, kosisTablesFile, schema);
}
