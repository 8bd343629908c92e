import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Issue } from '../csv/issue';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);

/** `/3/label/ko` as a reader counts: `entry 4, label, ko`. */
function placeOf(pointer: string): string | null {
	const parts = pointer.split('/').slice(1);
	return parts.length === 0
		? null
		: parts.map((part) => (/^\d+$/.test(part) ? `entry ${Number(part) + 1}` : part)).join(', ');
}

/** JSON text to a value that the schema says is a `T`; no JSON, and every broken rule, are issues. */
export function readJson<T>(
	text: string,
	file: string,
	schema: SchemaObject
): { value: T | null; issues: Issue[] } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const found = `The file is not valid JSON: ${(error as Error).message}.`;
		const advice = 'Look for a missing comma, quotation mark or bracket at that place.';
		const issue = { file, row: null, column: null, problem: 'invalid-value' as const };
		return { value: null, issues: [{ ...issue, found, advice }] };
	}
	const validate = ajv.compile<T>(schema);
	if (validate(value)) return { value, issues: [] };
	const issues = (validate.errors ?? []).map((error): Issue => {
		const detail = Object.values(error.params).flat().join(', ');
		return {
			file,
			row: null,
			column: placeOf(error.instancePath),
			problem: 'invalid-value',
			found: `It ${error.message ?? 'is not allowed'}${detail ? ` (${detail})` : ''}.`,
			advice: 'Correct it after the example of the other entries.'
		};
	});
	return { value: null, issues };
}
