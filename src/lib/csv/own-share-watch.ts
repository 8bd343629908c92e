/** So many rates that are all within 0 to 1 are no accident. */
const enoughRates = 10;

/**
 * Watches the rates of a column for ones written as shares of 1 (`0.652` for 65.2 %). A single rate of
 * unemployment may truly be below 1 %, so a column is judged whole: it is suspect when all its rates are
 * within 0 to 1 and there are ten of them, or fewer of which one has more decimals than are published.
 * Suspect is not proven: the reader is asked.
 */
export class OwnShareWatch {
	#rates = 0;
	#isAboveOne = false;
	#isTooPrecise = false;

	note(rate: number, isTooPrecise: boolean): void {
		this.#rates += 1;
		this.#isAboveOne ||= rate > 1;
		this.#isTooPrecise ||= isTooPrecise;
	}

	get isSuspect(): boolean {
		return !this.#isAboveOne && (this.#rates >= enoughRates || this.#isTooPrecise);
	}
}
