import type { FetchStep } from '../../lib/server/kosis/fetch-tables';
import { terminalWidth } from '../text-table';

/** The part of a stream that progress is told on. */
export interface ProgressStream {
	write(text: string): unknown;
	isTTY?: boolean;
	columns?: number;
}

const barWidth = 24;

/** `[########----------------] 2/6 DT_1ES3A01S 2023H1–2026H1`, cut to the columns that there are. */
export function progressBar({ done, total, name }: FetchStep, columns: number): string {
	const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
	const line = `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${done}/${total} ${name}`;
	let cut = line;
	while (terminalWidth(cut) >= columns && cut !== '') cut = cut.slice(0, -1);
	return cut;
}

/** Tells how far it has come: a bar that grows on a terminal, a line for each step elsewhere. */
export class FetchProgress {
	readonly #stream: ProgressStream;
	#last: FetchStep | undefined;

	constructor(stream: ProgressStream) {
		this.#stream = stream;
	}

	/** An empty bar, since the first answer can take a minute. */
	begin(total: number): void {
		if (this.#stream.isTTY) this.step({ done: 0, total, name: 'asking KOSIS' });
	}

	step(step: FetchStep): void {
		this.#last = step;
		const { isTTY = false, columns } = this.#stream;
		// A terminal that does not know its width says 0.
		const bar = `\r\u001b[K${progressBar(step, columns || 80)}`;
		this.#stream.write(isTTY ? bar : `${step.done} of ${step.total}: ${step.name}\n`);
	}

	/** A wait has a line of its own, above the bar, since it says what went wrong. */
	wait({ milliseconds, found }: { milliseconds: number; found: string }): void {
		this.end();
		this.#stream.write(`${found} Waiting ${Math.ceil(milliseconds / 1000)} s.\n`);
		if (this.#stream.isTTY && this.#last) this.step(this.#last);
	}

	/** Clears the bar, so that what is printed next begins a line of its own. */
	end(): void {
		if (this.#stream.isTTY) this.#stream.write('\r\u001b[K');
	}
}
