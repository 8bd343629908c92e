/** One column of a Table Schema (Data Package v2), with the constraints that we use. */
export interface TableField {
	name: string;
	type: 'string' | 'number' | 'integer' | 'date';
	title?: string;
	description?: string;
	constraints?: {
		required?: boolean;
		unique?: boolean;
		enum?: readonly (string | number)[];
		pattern?: string;
		minimum?: number;
		maximum?: number;
	};
}

export interface TableSchema {
	fields: readonly TableField[];
	/** Texts that stand for "no value" in every column; only the empty text when not given. */
	missingValues?: readonly string[];
	primaryKey?: readonly string[];
	foreignKeys?: readonly {
		fields: readonly string[];
		reference: { resource: string; fields: readonly string[] };
	}[];
}

const names = { type: 'array', minItems: 1, items: { type: 'string' } } as const;

/** JSON Schema of a Table Schema as far as `checkTable` enforces it: what it ignores is refused. */
export const tableSchemaSchema = {
	type: 'object',
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
		fields: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				properties: {
					name: { type: 'string', minLength: 1 },
					type: { enum: ['string', 'number', 'integer', 'date'] },
					title: { type: 'string' },
					description: { type: 'string' },
					constraints: {
						type: 'object',
						properties: {
							required: { type: 'boolean' },
							unique: { type: 'boolean' },
							enum: { type: 'array', minItems: 1 },
							pattern: { type: 'string', format: 'regex' },
							minimum: { type: 'number' },
							maximum: { type: 'number' }
						},
						additionalProperties: false
					}
				},
				required: ['name', 'type', 'description'],
				additionalProperties: false
			}
		},
		missingValues: { type: 'array', items: { type: 'string' } },
		primaryKey: names,
		foreignKeys: {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					fields: names,
					reference: {
						type: 'object',
						properties: { resource: { type: 'string' }, fields: names },
						required: ['resource', 'fields'],
						additionalProperties: false
					}
				},
				required: ['fields', 'reference'],
				additionalProperties: false
			}
		}
	},
	required: ['fields'],
	additionalProperties: false
} as const;
