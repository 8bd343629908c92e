import { designWidths, layoutNames } from '../charts/chart-layout';
import type { ChartSpec } from '../charts/chart-spec';
import { layoutChart } from '../charts/layout-chart';
import { embeddedPagePath, parseEmbedPath } from '../links/embed-links';
import { hasWideDrawing } from '../views/embed/embed-layouts';
import { embedMain } from '../views/embed/embed-main';
import { embedTitle } from '../views/embed/to-embeddable';
import { viewListsId, type ViewLists } from '../views/embed/view-lists';
import { embedWords } from '../words/embed';
import { siteWords } from '../words/site';
import { composeView } from './compose-view';
import { goLive } from './live';
import { withoutFrameId } from './frame-address';

/* The script of the page that draws any view of the workbench: reads its address, fetches, draws. */
const main = document.querySelector('main');
const lists = document.getElementById(viewListsId)?.textContent;
if (main && lists) void show(main, JSON.parse(lists) as ViewLists);

async function show(main: HTMLElement, lists: ViewLists) {
	const { pathname, search, hash } = location;
	const found = parseEmbedPath({ pathname, search: withoutFrameId(search), hash });
	if (found?.target.kind !== 'view') return;
	const { target, options } = found;
	const { locale } = lists;
	const page = location.origin + embeddedPagePath(target, locale);
	try {
		const { view, remarks, newest } = await composeView(lists, target.query, options);
		const { chart } = view;
		const drawings = chart && {
			narrow: place(chart, 'narrow'),
			wide: hasWideDrawing(chart) ? place(chart, 'wide') : null
		};
		document.title = `${embedTitle(view)} · ${siteWords[locale].siteName}`;
		const parts = { drawings, page, newest, remarks };
		const { body } = new DOMParser().parseFromString(embedMain(view, parts), 'text/html');
		main.replaceChildren(...(body.querySelector('main')?.childNodes ?? []));
		if (chart) goLive(main, chart);
	} catch (error) {
		console.error(error);
		const said = main.querySelector('[role=status]');
		if (!said) return;
		const link = Object.assign(document.createElement('a'), {
			...{ href: page, target: '_blank', rel: 'noopener' },
			textContent: `${embedWords[locale].open.view} →`
		});
		said.replaceChildren(`${embedWords[locale].failed} `, link);
	}
}

/** The room of a drawing, so that nothing moves when it comes. */
function place(chart: ChartSpec, name: (typeof layoutNames)[number]): string {
	return `<div style="aspect-ratio:${designWidths[name]}/${layoutChart(chart, name).height}"></div>`;
}
