/**
 * Which heights of an element a reader can see, in pixels below its upper edge: what neither the window
 * nor a box that scrolls cuts off. Of an element out of sight, the edge that is nearest.
 */
export function visibleSpan(element: HTMLElement): { top: number; bottom: number } {
	const own = element.getBoundingClientRect();
	let top = 0;
	let bottom = window.innerHeight;
	for (let around = element.parentElement; around; around = around.parentElement) {
		// The page itself scrolls within the window.
		if (around === document.body || around === document.documentElement) break;
		if (getComputedStyle(around).overflowY === 'visible') continue;
		const box = around.getBoundingClientRect();
		top = Math.max(top, box.top);
		bottom = Math.min(bottom, box.bottom);
	}
	const within = (y: number) => Math.max(0, Math.min(own.height, y - own.top));
	return { top: within(top), bottom: within(bottom) };
}
