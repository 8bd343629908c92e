/** JSON Schema of a text in both languages, none of them empty. */
export const bilingualSchema = {
	type: 'object',
	properties: {
		ko: { type: 'string', minLength: 1 },
		en: { type: 'string', minLength: 1 }
	},
	required: ['ko', 'en'],
	additionalProperties: false
} as const;
