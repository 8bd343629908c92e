import { escapeXml } from '../../charts/escape-xml';
import { verdictShapes, verdictShapeSize } from '../../charts/verdict-shapes';
import type { Verdict } from '../../claims/verdict';
import { embedWords } from '../../words/embed';
import { verdictWords } from '../../words/verdicts';
import { embedTable } from './embed-table';
import { chartTitleOf, type EmbedView } from './embed-view';

/** What an embed needs beside what it says. Drawings and addresses come ready; text never does. */
export interface EmbedParts {
	/** Markup of the drawings; `wide` is null for a chart that has but one. */
	drawings: { narrow: string; wide: string | null } | null;
	/** The site's page, whole: the embed stands on other people's. */
	page: string;
	/** Where the newest figures are, for a frozen embed from which they differ. */
	newest: string | null;
	/** What must be said first: that a part of the address could not be followed. */
	remarks?: readonly string[];
}

/** The embed itself, for a page of its own or a shadow root. Every text in it is escaped. */
export function embedMain(view: EmbedView, parts: EmbedParts): string {
	const { chart } = view;
	const figure = chart && parts.drawings ? figureMarkup(view, parts, parts.drawings) : '';
	return [
		`<main class="embed" lang="${view.locale}"><div class="card">`,
		`<div>${wordsMarkup(view, parts)}${figure === '' ? row('', view, parts) : ''}</div>`,
		figure,
		`<footer>${sourceMarkup(view, parts)}</footer>`,
		'</div></main>'
	].join('');
}

function wordsMarkup(view: EmbedView, { remarks = [] }: EmbedParts): string {
	const { kicker, headline, verdict, figure, texts } = view;
	return [
		...remarks.map((remark) => `<p class="remark">${escapeXml(remark)}</p>`),
		`<p class="kicker">${escapeXml(kicker)}</p>`,
		`<h1>${escapeXml(headline)}</h1>`,
		verdict ? verdictMarkup(verdict, view) : '',
		figure
			? `<p class="figure"><b>${escapeXml(figure.value)}</b>${escapeXml(figure.label)}</p>`
			: '',
		...texts.map((text) => `<p class="text">${escapeXml(text)}</p>`)
	].join('');
}

function verdictMarkup(verdict: Verdict, { locale }: EmbedView): string {
	const shapes = verdictShapes[verdict].map(({ path, paint, ink, width, dash }) => {
		const colour = ink === 'paper' ? 'var(--paper)' : 'currentColor';
		return paint === 'fill'
			? `<path d="${path}" fill="${colour}"/>`
			: `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`;
	});
	const label = verdictWords[locale].label[verdict];
	return `<p class="verdict" style="color:var(--verdict-${verdict})"><svg viewBox="0 0 ${verdictShapeSize} ${verdictShapeSize}" aria-hidden="true">${shapes.join('')}</svg>${escapeXml(label)}</p>`;
}

function figureMarkup(
	view: EmbedView,
	parts: EmbedParts,
	{ narrow, wide }: NonNullable<EmbedParts['drawings']>
): string {
	const { chart, locale, cut, notes } = view;
	if (!chart) return '';
	const title = chartTitleOf(view);
	const words = embedWords[locale];
	const all = `<a href="${escapeXml(parts.page)}" target="_blank" rel="noopener">${words.showAll}</a>`;
	return [
		'<figure>',
		title === null ? '' : `<figcaption>${escapeXml(title)}</figcaption>`,
		`<div class="stage" role="img" aria-label="${escapeXml(chart.summary)}"><div class="narrow">${narrow}</div>`,
		wide === null ? '' : `<div class="wide">${wide}</div>`,
		'</div>',
		...notes.map((text) => note(text)),
		cut ? `<p class="note">${escapeXml(words.cut(cut.shown, cut.all))} ${all}</p>` : '',
		row(tableMarkup(view, all), view, parts),
		'</figure>'
	].join('');
}

/** Over the drawing when it is opened, so that the frame stays as tall as it is. */
function tableMarkup({ chart, locale }: EmbedView, showAll: string): string {
	if (!chart) return '';
	const { caption, columns, rows, all } = embedTable(chart);
	const words = embedWords[locale];
	const head = columns.map(({ label }) => `<th scope="col">${escapeXml(label)}</th>`).join('');
	const body = rows.map(({ cells: [name = '', ...cells], highlighted }) => {
		const rest = cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('');
		return `<tr${highlighted ? ' class="on"' : ''}><th scope="row">${escapeXml(name)}</th>${rest}</tr>`;
	});
	return [
		`<details><summary><span>${words.showTable}</span><span>${words.showChart}</span></summary>`,
		`<div class="table" role="region" tabindex="0" aria-label="${words.showTable}"><table>`,
		`<caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
		rows.length < all
			? `<p class="note">${escapeXml(words.cut(rows.length, all))} ${showAll}</p>`
			: '',
		'</div></details>'
	].join('');
}

/** What a reader can do: see the figures, and go to the page that says more. */
function row(before: string, { locale, target }: EmbedView, { page }: EmbedParts): string {
	const words = embedWords[locale].open[target.kind];
	return `<div class="row">${before}<a href="${escapeXml(page)}" target="_blank" rel="noopener">${words} →</a></div>`;
}

function sourceMarkup({ locale, source, release }: EmbedView, { newest }: EmbedParts): string {
	const words = embedWords[locale];
	const superseded = newest
		? `<p class="note">${escapeXml(words.superseded(release))} <a href="${escapeXml(newest)}">${words.showNewest}</a></p>`
		: '';
	return note(words.source(source, release)) + superseded;
}

const note = (text: string) => `<p class="note">${escapeXml(text)}</p>`;
