let isHydrating = true;

/** True in a browser until the page that the server sent has come to life; components ask while they start. */
export function takesOverServerMarkup(): boolean {
	return isHydrating;
}

/**
 * Said once by the root layout, which is mounted after everything inside it. The mark on the page is for
 * whoever drives it: what is clicked before that falls into the void.
 */
export function hydrationIsOver(): void {
	isHydrating = false;
	document.documentElement.dataset.alive = '';
}
