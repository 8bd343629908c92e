import { chartPoints } from '../charts/chart-points';
import type { ChartSpec } from '../charts/chart-spec';
import type { LayoutName } from '../charts/chart-layout';
import { liveChart, type LiveChart } from '../charts/live-chart';
import { isStepKey, stepPoint, type PointPosition } from '../charts/step-point';
import { chartWords } from '../words/charts';

/**
 * Makes the drawing of an embed live where it stands, in a page or a shadow root: tooltips, and the
 * arrow keys. `pointer` is where the reader already points. What is returned undoes it.
 */
export function goLive(
	main: Element,
	spec: ChartSpec,
	pointer?: { clientX: number; clientY: number }
): () => void {
	const stage = main.querySelector<HTMLElement>('.stage');
	if (!stage) return () => {};
	const words = chartWords[spec.locale];
	const points = chartPoints(spec);
	let position: PointPosition | undefined;
	let live: { box: HTMLElement; canvas: HTMLCanvasElement; chart: LiveChart } | undefined;

	const said = document.createElement('p');
	said.className = 'said';
	said.setAttribute('aria-live', 'polite');
	stage.after(said);
	stage.tabIndex = 0;
	stage.setAttribute('role', 'application');
	stage.setAttribute('aria-roledescription', words.chart);
	stage.setAttribute('aria-label', `${spec.title}. ${spec.summary} ${words.exploreHint}`);

	const pointed = () => position && points[position.list]?.[position.index];

	/** The style sheet decides which drawing shows; the live one follows it. */
	function draw() {
		const wide = stage?.querySelector<HTMLElement>('.wide');
		const narrow = stage?.querySelector<HTMLElement>('.narrow');
		const isWide = wide !== null && wide !== undefined && wide.offsetWidth > 0;
		const box = isWide ? wide : narrow;
		if (!box || box.offsetWidth === 0) return;
		if (live?.box !== box) {
			rest();
			const canvas = document.createElement('canvas');
			canvas.setAttribute('aria-hidden', 'true');
			box.append(canvas);
			live = { box, canvas, chart: liveChart(canvas) };
		}
		const layoutName: LayoutName = isWide ? 'wide' : 'narrow';
		live.chart.show(spec, layoutName);
		box.classList.add('live');
	}
	function rest() {
		live?.chart.destroy();
		live?.canvas.remove();
		live?.box.classList.remove('live');
		live = undefined;
	}
	function stand(next: PointPosition | undefined) {
		position = next;
		live?.chart.point(pointed());
		said.textContent = pointed()?.spoken ?? '';
	}
	function onkeydown(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === 'Escape') {
			stand(undefined);
			stage?.blur();
		} else if (isStepKey(event.key)) {
			event.preventDefault();
			stand(stepPoint(points, position, event.key));
		}
	}
	const onblur = () => stand(undefined);
	const dark = matchMedia('(prefers-color-scheme: dark)');
	stage.addEventListener('keydown', onkeydown);
	stage.addEventListener('blur', onblur);
	dark.addEventListener('change', draw);
	const sizes = new ResizeObserver(draw);
	sizes.observe(stage);
	draw();
	if (pointer) {
		const { clientX, clientY } = pointer;
		live?.canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY }));
	}
	return () => {
		sizes.disconnect();
		dark.removeEventListener('change', draw);
		stage.removeEventListener('keydown', onkeydown);
		stage.removeEventListener('blur', onblur);
		rest();
		said.remove();
	};
}
