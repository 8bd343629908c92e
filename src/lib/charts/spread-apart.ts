/**
 * Moves labels as little as needed so that neighbours stand `distance` apart within the bounds.
 * Input order is kept in the result. Labels that cannot all fit overlap evenly at the lower bound.
 */
export function spreadApart(
	wanted: readonly number[],
	distance: number,
	low: number,
	high: number
): number[] {
	const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
	const step = Math.min(distance, (high - low) / Math.max(1, wanted.length - 1));
	// Groups that touch are centred on the mean of what their members want, and merge until none do.
	const groups: { members: number[]; start: number }[] = [];
	const startOf = (members: number[]) => {
		const middle = members.reduce((sum, index) => sum + wanted[index]!, 0) / members.length;
		const length = (members.length - 1) * step;
		return Math.min(Math.max(middle - length / 2, low), high - length);
	};
	for (const index of order) {
		let group = { members: [index], start: startOf([index]) };
		for (;;) {
			const before = groups.at(-1);
			if (!before || before.start + before.members.length * step <= group.start + 1e-9) break;
			groups.pop();
			const members = [...before.members, ...group.members];
			group = { members, start: startOf(members) };
		}
		groups.push(group);
	}
	const result = [...wanted];
	for (const { members, start } of groups) {
		members.forEach((index, i) => (result[index] = start + i * step));
	}
	return result;
}
