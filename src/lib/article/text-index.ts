import type { Element, Parents, Root, Text } from 'hast';
import { blockNames } from './block-names';

/** Where one character of the running text stands in the tree. */
interface Place {
	node: Text;
	offset: number;
}

/** A tree's text as one line, each character knowing its place. */
export interface TextIndex {
	/** Runs of white space are one space, curly quotation marks straight: what quotes are sought in. */
	folded: string;
	/** Of the same length, with the marks as printed: what readers are shown. */
	printed: string;
	/** Null between two blocks. */
	places: (Place | null)[];
}

const quotationMarks: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

/** Soft hyphens, zero-width spaces and joiners: in the source, but not to be seen. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** The same folding for the words that are sought. */
export function foldText(text: string): string {
	const marked = text.normalize('NFC').replace(/[‘’“”]/g, (mark) => quotationMarks[mark] ?? mark);
	return marked.replace(new RegExp(invisible, 'g'), '').replace(/\s+/g, ' ').trim();
}

export function indexText(root: Root): TextIndex {
	const folded: string[] = [];
	const printed: string[] = [];
	const places: (Place | null)[] = [];

	const put = (character: string, place: Place | null) => {
		if (character !== ' ' || folded.at(-1) !== ' ') {
			folded.push(quotationMarks[character] ?? character);
			printed.push(character);
			places.push(place);
		} else if (place === null) places[places.length - 1] = null;
	};
	const walk = (parent: Parents) => {
		for (const child of parent.children) {
			if (child.type === 'element') walkElement(child);
			if (child.type !== 'text' || isLayout(child, parent)) continue;
			for (let offset = 0; offset < child.value.length; offset++) {
				const character = child.value[offset]!;
				if (invisible.test(character)) continue;
				put(/\s/.test(character) ? ' ' : character, { node: child, offset });
			}
		}
	};
	const walkElement = (element: Element) => {
		const separates = blockNames.has(element.tagName) || element.tagName === 'br';
		if (separates) put(' ', null);
		walk(element);
		if (separates) put(' ', null);
	};
	walk(root);
	return { folded: folded.join(''), printed: printed.join(''), places };
}

/** Line breaks in the source between rows, cells and list items. */
function isLayout(text: Text, parent: Parents): boolean {
	if (text.value.trim() !== '') return false;
	const inline =
		parent.type === 'element' && !/^(ul|ol|dl|table|thead|tbody|tfoot|tr)$/.test(parent.tagName);
	return !inline;
}
