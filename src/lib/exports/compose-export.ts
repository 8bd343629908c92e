import { balanceLines } from '../charts/balance-lines';
import type { ChartLayout, PlacedText } from '../charts/chart-layout';
import type { ChartBase } from '../charts/chart-spec';
import { textWidth } from '../charts/text-width';
import { formatDate } from '../format/date';
import { chartWords } from '../words/charts';
import { exportWords } from '../words/exports';
import { siteWords } from '../words/site';
import type { ExportAbout } from './export-about';

/** Where everything of a picture stands that travels alone, in CSS pixels. */
export interface ExportComposition {
	width: number;
	height: number;
	/** The top left corner of the drawing, at its own size. */
	chart: { x: number; y: number };
	/** Between the drawing and what is said about it. */
	rule: { left: number; right: number; y: number };
	/** All but the words of the drawing. */
	texts: PlacedText[];
}

const margin = 28;
const title = { size: 20, line: 28, bold: true, role: 'text' } as const;
const note = { size: 12, line: 18, bold: false, role: 'muted' } as const;

/**
 * Title over the drawing; under it the remarks, source, site with data version and day (ISO), and the
 * address. Nothing is cut: long texts take more lines. Widths are those of `textWidth`, so that the
 * same view stands the same in every browser.
 */
export function composeExport(
	spec: Pick<ChartBase, 'locale' | 'notes'>,
	layout: Pick<ChartLayout, 'width' | 'height'>,
	about: ExportAbout,
	date: string
): ExportComposition {
	const { locale } = spec;
	const texts: PlacedText[] = [];
	let top = margin - 4;
	const write = (text: string, { size, line, bold, role }: typeof title | typeof note) => {
		const measure = (part: string) => textWidth(part, size, bold);
		for (const each of balanceLines(text, layout.width, Infinity, measure).lines) {
			const y = top + Math.round((line + size * 0.7) / 2);
			texts.push({ text: each, x: margin, y, align: 'start', size, bold, role });
			top += line;
		}
	};

	write(about.title, title);
	const chart = { x: margin, y: top + 12 };
	const rule = { left: margin, right: margin + layout.width, y: chart.y + layout.height + 14 };
	top = rule.y + 8;
	const origin = exportWords[locale].origin(
		siteWords[locale].siteName,
		about.version,
		formatDate(date, locale)
	);
	const source = `${chartWords[locale].sourceLabel}: ${about.source}`;
	for (const text of [...spec.notes, source, origin, about.address]) write(text, note);
	const height = Math.ceil(top + margin - 8);
	return { width: layout.width + 2 * margin, height, chart, rule, texts };
}
