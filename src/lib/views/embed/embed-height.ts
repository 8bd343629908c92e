import { designWidths, type LayoutName } from '../../charts/chart-layout';
import type { ChartSpec } from '../../charts/chart-spec';
import { layoutChart } from '../../charts/layout-chart';
import { textWidth } from '../../charts/text-width';
import { embedWords } from '../../words/embed';
import { verdictWords } from '../../words/verdicts';
import { chartTitleOf, type EmbedView } from './embed-view';
import { hasWideDrawing } from './embed-layouts';

/** In CSS pixels. Mirrors `styles/embed.css`; a browser test holds the two together. */
const sizes = {
	inset: 16,
	top: 14,
	bottom: 8,
	columnsFrom: 944,
	columnGap: 28,
	chartColumn: 600,
	wideFrom: 600,
	mostNarrow: 400,
	mostWide: 720,
	kicker: { size: 12, line: 18 },
	headline: { size: 18, line: 25, bold: true, before: 2 },
	verdict: { size: 15, line: 24, before: 6 },
	figure: { line: 42, before: 4 },
	text: { size: 14, line: 22, before: 6 },
	title: { size: 13, line: 19, bold: true, before: 12 },
	beforeDrawing: 6,
	note: { size: 12, line: 18, before: 4 },
	foot: { before: 9, row: 32 }
} as const;

/** Widths that a frame is asked for; beyond the last one nothing moves. */
const widths = Array.from({ length: 57 }, (_, index) => 280 + index * 20);

/** Other fonts may be wider in Hangul; Latin letters are measured on the wide side as it is. */
const slackOf = (word: string) => (/\p{Script=Hangul}/u.test(word) ? 1.04 : 0.96);

interface TextStyle {
	size: number;
	line: number;
	bold?: boolean;
	before?: number;
}

/**
 * How tall a frame must be so that nothing in it is cut or scrolls at any width from 280 to 1,400
 * pixels, to the next ten. From letters alone, so that a server and every browser give the same.
 */
export function embedHeight(view: EmbedView): number {
	const most = Math.max(...widths.map((width) => heightAt(view, width)));
	return Math.ceil((most + 6) / 10) * 10;
}

/** The height at one width of the frame. */
export function heightAt(view: EmbedView, frame: number): number {
	const width = frame - 2 * sizes.inset;
	const hasColumns = view.chart !== null && width >= sizes.columnsFrom;
	const chartWidth = hasColumns
		? Math.min(sizes.mostWide, Math.max(sizes.chartColumn, (width - sizes.columnGap) * 0.6))
		: width;
	const words = wordsHeight(view, hasColumns ? width - sizes.columnGap - chartWidth : width);
	const figure = figureHeight(view, chartWidth);
	const body = hasColumns ? Math.max(words, figure) : words + figure;
	return sizes.top + body + footHeight(view, width) + sizes.bottom;
}

function wordsHeight(view: EmbedView, width: number): number {
	const { locale, verdict, figure } = view;
	return (
		block(view.kicker, sizes.kicker, width) +
		block(view.headline, sizes.headline, width) +
		(verdict ? block(`○ ${verdictWords[locale].label[verdict]}`, sizes.verdict, width) : 0) +
		(figure
			? sizes.figure.before +
				sizes.figure.line +
				block(figure.label, { ...sizes.text, before: 0 }, width)
			: 0) +
		sum(view.texts.map((text) => block(text, sizes.text, width)))
	);
}

function figureHeight(view: EmbedView, width: number): number {
	const { chart } = view;
	if (!chart) return 0;
	const title = chartTitleOf(view);
	const notes = view.cut
		? [
				...view.notes,
				`${embedWords[view.locale].cut(view.cut.shown, view.cut.all)} ${embedWords[view.locale].showAll}`
			]
		: view.notes;
	return (
		(title === null ? sizes.title.before : block(title, sizes.title, width)) +
		sizes.beforeDrawing +
		drawingHeight(chart, width) +
		sum(notes.map((note) => block(note, sizes.note, width)))
	);
}

function drawingHeight(chart: ChartSpec, width: number): number {
	const name: LayoutName = hasWideDrawing(chart) && width >= sizes.wideFrom ? 'wide' : 'narrow';
	const shown = Math.min(width, name === 'wide' ? sizes.mostWide : sizes.mostNarrow);
	return shown * proportionOf(chart, name);
}

const proportions = new WeakMap<ChartSpec, Map<LayoutName, number>>();

/** Height over width of a drawing. Asked for at every width, and slow to find out. */
function proportionOf(chart: ChartSpec, name: LayoutName): number {
	const known = proportions.get(chart) ?? new Map<LayoutName, number>();
	proportions.set(chart, known);
	const proportion = known.get(name) ?? layoutChart(chart, name).height / designWidths[name];
	known.set(name, proportion);
	return proportion;
}

function footHeight(view: EmbedView, width: number): number {
	const { locale, release, source } = view;
	const words = embedWords[locale];
	const superseded = `${words.superseded(release)} ${words.showNewest}`;
	return (
		block(words.source(source, release), { ...sizes.note, before: sizes.foot.before }, width) +
		// A frozen embed may say one day that it has been superseded: room is kept from the start.
		block(superseded, sizes.note, width) +
		sizes.foot.row
	);
}

function block(text: string, { size, line, bold, before = 0 }: TextStyle, width: number): number {
	return before + countLines(text, width, size, bold) * line;
}

/** As a browser breaks it with `word-break: keep-all`: at spaces, and anywhere in a word too long. */
function countLines(text: string, width: number, size: number, bold = false): number {
	const space = textWidth(' ', size, bold);
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		const needed = textWidth(word, size, bold) * slackOf(word);
		if (used > 0 && used + space + needed > width) {
			lines += 1;
			used = 0;
		}
		used += (used > 0 ? space : 0) + needed;
		if (used > width) {
			const whole = Math.floor(used / width);
			lines += whole;
			used -= whole * width;
		}
	}
	return lines;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
