let isHydrating = true;

/** True in a browser until the page that the server sent has come to life; components ask while they start. */
export function takesOverServerMarkup(): boolean {
	return isHydrating;
}

/** Said once by the root layout, which is mounted after everything inside it. */
export function hydrationIsOver(): void {
	isHydrating = false;
}
