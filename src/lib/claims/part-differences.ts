import type { FactsByPart } from './claim-snapshot';
import type { PartFacts } from './part-facts';

/** One part that came to something else; null where it was not judged. */
export interface PartDifference {
	part: string;
	before: PartFacts | null;
	now: PartFacts | null;
}

/** The parts that differ, those judged now in their order, then those that are no longer there. */
export function partDifferences(before: FactsByPart, now: FactsByPart): PartDifference[] {
	const ids = new Set([...Object.keys(now), ...Object.keys(before)]);
	return [...ids]
		.map((part) => ({ part, before: before[part] ?? null, now: now[part] ?? null }))
		.filter(({ before, now }) => !before || !now || changedFacts(before, now).length > 0);
}

/** What a part would be called instead of its names here; the same names where there is none. */
export type FactNames = Readonly<Record<string, string>>;

/**
 * `2023H1 15+ seoul: rank 1 → 2 (value 65.2 → 62.0)`. The outcome is said only where nothing else
 * tells of it, and both sides in full where they do not compare (a figure that was missing).
 */
export function tellPartDifference(
	{ part, before, now }: PartDifference,
	names: FactNames = {}
): string {
	const nameOf = (name: string) => names[name] ?? name;
	const place = part.replaceAll('.', ' ');
	if (!before || !now || !haveSameFacts(before, now)) {
		const side = (facts: PartFacts | null) => (facts ? describe(facts, nameOf) : nameOf('none'));
		return `${place}: ${side(before)} → ${side(now)}`;
	}
	const changed = changedFacts(before, now).filter((fact) => fact !== 'value');
	const telling = changed.length > 1 ? changed.filter((fact) => fact !== 'outcome') : changed;
	const changes = telling.map((fact) =>
		fact === 'outcome' || fact === 'missing'
			? `${nameOf(String(before[fact]))} → ${nameOf(String(now[fact]))}`
			: `${nameOf(fact)} ${change(before[fact]!, now[fact]!)}`
	);
	const value =
		before.value === undefined ? '' : `${nameOf('value')} ${change(before.value, now.value!)}`;
	if (changes.length === 0) return `${place}: ${value}`;
	return `${place}: ${changes.join(', ')}${value && ` (${value})`}`;
}

type Fact = keyof PartFacts;

function changedFacts(before: PartFacts, now: PartFacts): Fact[] {
	const facts = new Set([...Object.keys(before), ...Object.keys(now)] as Fact[]);
	return [...facts].filter((fact) => before[fact] !== now[fact]);
}

function haveSameFacts(before: PartFacts, now: PartFacts): boolean {
	const names = (facts: PartFacts) => Object.keys(facts).sort().join();
	return names(before) === names(now);
}

function describe(facts: PartFacts, nameOf: (name: string) => string): string {
	return Object.entries(facts)
		.map(([fact, found]) =>
			fact === 'outcome' || fact === 'missing' ? nameOf(found) : `${nameOf(fact)} ${found}`
		)
		.join(', ');
}

/** `65.2 → 62.0`, both with the decimals of the finer one; one number where they are the same. */
function change(before: number, now: number): string {
	const decimals = Math.max(...[before, now].map((number) => decimalsOf(number)));
	const [from, to] = [before.toFixed(decimals), now.toFixed(decimals)];
	return from === to ? from : `${from} → ${to}`;
}

function decimalsOf(number: number): number {
	return String(number).split('.')[1]?.length ?? 0;
}
