/** One value that is not what it should be. */
export interface Mismatch {
	/** `statement.periods[0]`; empty for the whole value. */
	path: string;
	found: string;
	/** Completes the sentence "Write …". */
	expected: string;
}

/** Checks a value read from JSON; nothing wrong gives an empty list. */
export type Shape = (value: unknown, path: string) => Mismatch[];

function mismatch(path: string, value: unknown, expected: string): Mismatch[] {
	const found = value === undefined ? 'missing' : `found ${JSON.stringify(value)}`;
	return [{ path, found, expected }];
}

export function leaf(expected: string, is: (value: unknown) => boolean): Shape {
	return (value, path) => (is(value) ? [] : mismatch(path, value, expected));
}

export function oneOf(values: readonly (string | number)[]): Shape {
	return leaf(`one of ${values.join(', ')}`, (value) => values.some((known) => known === value));
}

export function nullable(shape: Shape): Shape {
	return (value, path) =>
		value === null
			? []
			: shape(value, path).map(({ expected, ...rest }) => ({
					...rest,
					expected: `${expected}, or null`
				}));
}

export function listOf(item: Shape, { atLeast = 0 } = {}): Shape {
	return (value, path) => {
		if (!Array.isArray(value)) return mismatch(path, value, 'a list in [ ]');
		if (value.length < atLeast) return mismatch(path, value, `at least ${atLeast} entry`);
		return value.flatMap((entry, i) => item(entry, `${path}[${i}]`));
	};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All fields of `required`, perhaps those of `optional`, and no others: a misspelt name is caught. */
export function objectOf(
	required: Record<string, Shape>,
	optional: Record<string, Shape> = {}
): Shape {
	return (value, path) => {
		if (!isObject(value)) return mismatch(path, value, 'an object in { }');
		const at = (key: string) => (path ? `${path}.${key}` : key);
		const names = [...Object.keys(required), ...Object.keys(optional)];
		const unknown = Object.keys(value).filter((key) => !names.includes(key));
		return [
			...unknown.map((key) => ({
				path: at(key),
				found: 'no such field is known',
				expected: `only ${names.join(', ')}`
			})),
			...Object.entries(required).flatMap(([key, shape]) => shape(value[key], at(key))),
			...Object.entries(optional).flatMap(([key, shape]) =>
				value[key] === undefined ? [] : shape(value[key], at(key))
			)
		];
	};
}

/** Picks the shape by the text in one field; an unknown text is the only thing reported then. */
export function variantOf(tag: string, variants: Record<string, Shape>): Shape {
	return (value, path) => {
		const name = isObject(value) ? value[tag] : undefined;
		const shape = typeof name === 'string' && Object.hasOwn(variants, name) && variants[name];
		if (shape) return shape(value, path);
		const place = path ? `${path}.${tag}` : tag;
		return mismatch(place, name, `one of ${Object.keys(variants).join(', ')}`);
	};
}
