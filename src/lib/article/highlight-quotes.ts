import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import type { Hit } from './find-quote';
import type { TextIndex } from './text-index';

/** The part of a quote that lies in one text node; a quote across inline tags has several. */
interface Segment {
	id: string;
	node: Text;
	from: number;
	to: number;
	first: boolean;
}

/**
 * Wraps each quote in `<mark class="claim" id="quote-ID" data-claim="ID"><a href="#ID">`. Where a
 * quote is cut by inline tags, the first piece has the id, and only its link takes keyboard focus.
 * Inside a link of the article there is no link of ours: links cannot be nested.
 */
export function highlightQuotes(
	root: Root,
	index: TextIndex,
	quotes: readonly { id: string; hit: Hit }[]
): void {
	const segments = new Map<Text, Segment[]>();
	for (const segment of quotes.flatMap(({ id, hit }) => segmentsOf(id, hit, index))) {
		segments.set(segment.node, [...(segments.get(segment.node) ?? []), segment]);
	}
	markIn(root, segments, false);
}

function segmentsOf(id: string, { start, end }: Hit, { places }: TextIndex): Segment[] {
	const segments: Segment[] = [];
	for (const place of places.slice(start, end)) {
		if (!place) continue;
		const last = segments.at(-1);
		if (last?.node === place.node) last.to = place.offset + 1;
		else {
			const first = segments.length === 0;
			segments.push({ id, node: place.node, from: place.offset, to: place.offset + 1, first });
		}
	}
	return segments;
}

function markIn(parent: Parents, segments: Map<Text, Segment[]>, insideLink: boolean): void {
	// Root and element differ in what else they may hold (doctype); here both only pass it on.
	const children = parent.children as ElementContent[];
	parent.children = children.flatMap((child): ElementContent[] => {
		if (child.type === 'element') markIn(child, segments, insideLink || child.tagName === 'a');
		if (child.type !== 'text') return [child];
		return cut(child, segments.get(child) ?? [], insideLink);
	});
}

/** Segments come in the order of the text and do not overlap. */
function cut({ value }: Text, segments: Segment[], insideLink: boolean): (Text | Element)[] {
	const pieces: (Text | Element)[] = [];
	let at = 0;
	for (const segment of segments) {
		if (segment.from > at) pieces.push({ type: 'text', value: value.slice(at, segment.from) });
		pieces.push(mark(segment, value.slice(segment.from, segment.to), insideLink));
		at = segment.to;
	}
	if (at < value.length) pieces.push({ type: 'text', value: value.slice(at) });
	return pieces;
}

function mark({ id, first }: Segment, value: string, insideLink: boolean): Element {
	const text: Text = { type: 'text', value };
	const href = `#${id}`;
	const link: Element = {
		type: 'element',
		tagName: 'a',
		properties: first ? { href } : { href, tabIndex: -1 },
		children: [text]
	};
	return {
		type: 'element',
		tagName: 'mark',
		properties: {
			className: ['claim'],
			...(first && { id: `quote-${id}` }),
			'data-claim': id
		},
		children: [insideLink ? text : link]
	};
}
