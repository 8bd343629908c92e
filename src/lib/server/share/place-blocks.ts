import type { Locale } from '../../format/locale';
import type { CardBlock } from '../../views/share-card';
import { verdictWords } from '../../words/verdicts';
import { cardStyles } from './card-styles';
import { leastItemsHeight, placeItems } from './place-items';
import { placeMarked, type Placed } from './place-marked';
import { placeText, type Box, type MeasureCardText } from './place-text';

const gap = 16;
const paragraphGap = 6;

/** The height at which blocks do their work: a headline above them must leave as much. */
export function leastHeight(blocks: readonly CardBlock[]): number {
	return blocks.reduce((sum, block) => sum + leastBlockHeight(block) + gap, 0);
}

function leastBlockHeight(block: CardBlock): number {
	const { verdict, figure, figureLabel, paragraph } = cardStyles;
	switch (block.kind) {
		case 'verdict':
			return 56 * verdict.leading;
		case 'figure':
			return 116 * figure.leading + 2 * 28 * figureLabel.leading;
		case 'paragraphs':
			return 2 * 28 * paragraph.leading;
		case 'verdicts':
			return leastItemsHeight(block.items.length);
	}
}

/** Sets blocks below one another from the top of a box; the last ones get what is left of it. */
export function placeBlocks(
	blocks: readonly CardBlock[],
	box: Box,
	locale: Locale,
	measure: MeasureCardText
): Placed {
	return stack(
		blocks.map((block) => (rest: Box) => placeBlock(block, rest, locale, measure)),
		box,
		gap
	);
}

function placeBlock(block: CardBlock, box: Box, locale: Locale, measure: MeasureCardText): Placed {
	const write = (text: string, style: Parameters<typeof placeText>[2]) => (rest: Box) => ({
		...placeText(text, rest, style, measure),
		marks: []
	});
	switch (block.kind) {
		case 'verdict': {
			const words = verdictWords[locale].label[block.verdict];
			const style = { ...cardStyles.verdict, colour: block.verdict };
			return placeMarked(block.verdict, words, box, style, measure);
		}
		case 'figure': {
			const { figure, figureLabel } = cardStyles;
			return stack([write(block.value, figure), write(block.label, figureLabel)], box, 0);
		}
		case 'paragraphs':
			return placeParagraphs(block.texts, box, measure);
		case 'verdicts':
			return placeItems(block.items, box, measure);
	}
}

/** All in one size: the largest at which all of them stand whole. */
function placeParagraphs(texts: readonly string[], box: Box, measure: MeasureCardText): Placed {
	let placed: Placed = { lines: [], marks: [], height: 0 };
	for (const fit of cardStyles.paragraph.fits) {
		let isWhole = true;
		const write = (text: string) => (rest: Box) => {
			const one = placeText(text, rest, { ...cardStyles.paragraph, fits: [fit] }, measure);
			isWhole &&= !one.isCut && one.height <= rest.height;
			return { ...one, marks: [] };
		};
		placed = stack(texts.map(write), box, paragraphGap);
		if (isWhole) break;
	}
	return placed;
}

/** Each part is placed in what those before it leave of the box. */
function stack(parts: readonly ((rest: Box) => Placed)[], box: Box, between: number): Placed {
	const all: Placed = { lines: [], marks: [], height: 0 };
	for (const place of parts) {
		const start = all.height === 0 ? 0 : all.height + between;
		const { lines, marks, height } = place({
			...box,
			top: box.top + start,
			height: box.height - start
		});
		all.lines.push(...lines);
		all.marks.push(...marks);
		all.height = start + height;
	}
	return all;
}
