import type { ColumnRole } from './own-mapping';

/**
 * Which column of values each column of marks belongs to, by column of marks. As in published tables it
 * stands right behind its values; the only column of values owns a column of marks wherever it stands.
 * Null where it might belong to several: behind two columns of values, or apart from any.
 */
export function markOwners(roles: readonly ColumnRole[]): Map<number, number | null> {
	const at = (role: ColumnRole) => roles.flatMap((each, i) => (each === role ? [i] : []));
	const [marks, [only, ...others]] = [at('mark'), at('value')];
	if (only !== undefined && others.length === 0 && marks.length === 1) {
		return new Map(marks.map((mark) => [mark, only]));
	}
	return new Map(
		marks.map((mark) => {
			const isBehindOne = roles[mark - 1] === 'value' && roles[mark - 2] !== 'value';
			return [mark, isBehindOne ? mark - 1 : null];
		})
	);
}
