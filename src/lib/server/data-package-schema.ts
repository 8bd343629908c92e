const text = { type: 'string', minLength: 1 } as const;

const sources = {
	type: 'array',
	minItems: 1,
	items: {
		type: 'object',
		properties: { title: text, path: { type: 'string', format: 'uri' } },
		required: ['title']
	}
} as const;

/**
 * JSON Schema of our `datapackage.json`: the rules of Data Package v2 for the parts that we use, and
 * what we ask for besides (title, sources, retrieved day, rows, bytes and sha256 of every table).
 */
export const dataPackageSchema = {
	type: 'object',
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
		title: text,
		description: text,
		version: { type: 'string', pattern: '^\\d{4}\\.\\d+$' },
		created: { type: 'string', format: 'date-time' },
		licenses: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				properties: { title: text, path: { type: 'string', format: 'uri' } },
				required: ['title', 'path']
			}
		},
		sources,
		resources: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				properties: {
					name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
					path: { type: 'string', pattern: '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$' },
					title: text,
					description: text,
					type: { const: 'table' },
					format: { enum: ['csv', 'json'] },
					mediatype: { enum: ['text/csv', 'application/json'] },
					encoding: { const: 'utf-8' },
					dialect: { type: 'object' },
					schema: { type: ['string', 'object'] },
					sources,
					retrieved: { type: 'string', format: 'date' },
					rows: { type: 'integer', minimum: 1 },
					bytes: { type: 'integer', minimum: 1 },
					hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' }
				},
				required: ['name', 'path', 'title', 'format', 'sources', 'retrieved', 'bytes', 'hash'],
				if: { properties: { type: { const: 'table' } }, required: ['type'] },
				then: { required: ['schema', 'rows'] },
				additionalProperties: false
			}
		}
	},
	required: ['$schema', 'name', 'title', 'version', 'created', 'licenses', 'sources', 'resources'],
	additionalProperties: false
} as const;
