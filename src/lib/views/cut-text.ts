/** A stretch of a text, and the claims that it belongs to. */
export interface TextPiece {
	text: string;
	/** Ids in the order of the claims; empty between claims. */
	claims: string[];
	/** Claims that begin with this piece. */
	beginning: string[];
}

/** A text cut wherever a claim begins or ends, so that overlapping ones can be marked. */
export function cutText(
	text: string,
	claims: readonly { id: string; start: number; end: number }[]
): TextPiece[] {
	const edges = new Set([0, text.length]);
	for (const { start, end } of claims) edges.add(start).add(end);
	const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, i) => {
		const to = cuts[i + 1] ?? text.length;
		const here = claims.filter(({ start, end }) => start < to && end > from);
		return {
			text: text.slice(from, to),
			claims: here.map(({ id }) => id),
			beginning: here.filter(({ start }) => start === from).map(({ id }) => id)
		};
	});
}
