import type { OwnIssue } from '../domain/own-issue';
import type { OwnMapping } from '../domain/own-mapping';
import type { ReleaseContents } from '../domain/partial-dataset';
import { startOwnWorker } from './own-start-worker';
import { holdOwnTable, type OwnKept } from './own-store';
import type { OwnAnswer, OwnOutcome, ShownDifferences } from './own-worker';

export type OwnImportState =
	| { kind: 'idle' }
	| { kind: 'reading'; name: string; size: number; bytes: number; rows: number }
	| { kind: 'asking'; name: string; rows: string[][]; mapping: OwnMapping }
	| { kind: 'wrong'; name: string; issue: OwnIssue }
	| { kind: 'read'; outcome: OwnOutcome; mapping: OwnMapping | null }
	| { kind: 'failed'; name: string }
	| { kind: 'cancelled'; name: string };

/** One reader's import of one file after another: what the worker says, as the page shows it. */
export class OwnImport {
	#state = $state.raw<OwnImportState>({ kind: 'idle' });
	#kept = $state.raw<OwnKept | null>(null);
	#differences = $state.raw<ShownDifferences | 'failed' | null>(null);
	readonly #contents: ReleaseContents;
	#stop: (() => void) | undefined;
	/** Counts files: an answer about an earlier one is dropped. */
	#round = 0;
	#file: File | undefined;

	constructor(contents: ReleaseContents) {
		this.#contents = contents;
	}

	get state(): OwnImportState {
		return this.#state;
	}

	/** How the table is kept; null until it is. */
	get kept(): OwnKept | null {
		return this.#kept;
	}

	/** Null until they are counted. */
	get differences(): ShownDifferences | 'failed' | null {
		return this.#differences;
	}

	/** Reads a file from its beginning; one that is still being read is given up, not one being stored. */
	read(file: File, mapping: OwnMapping | null = null): void {
		if (this.#state.kind === 'reading') this.#stop?.();
		this.#file = file;
		this.#kept = null;
		this.#differences = null;
		const { name, size } = file;
		this.#state = { kind: 'reading', name, size, bytes: 0, rows: 0 };
		const round = ++this.#round;
		// Reactive proxies cannot be sent.
		const contents = $state.snapshot(this.#contents) as ReleaseContents;
		this.#stop = startOwnWorker({ file, contents, mapping }, (answer) => {
			if (answer?.kind === 'kept' && answer.table) holdOwnTable(answer.table);
			if (round === this.#round) this.#hear(answer ?? { kind: 'failed', message: '' }, name);
		});
	}

	/** Reads the same file again, told how. */
	readAgain(mapping: OwnMapping): void {
		if (this.#file) this.read(this.#file, $state.snapshot(mapping) as OwnMapping);
	}

	cancel(): void {
		const { state } = this;
		this.#round += 1;
		this.#stop?.();
		if ('name' in state) this.#state = { kind: 'cancelled', name: state.name };
	}

	/** A table that has been read is still being stored when the reader goes on. */
	end(): void {
		if (this.#state.kind === 'reading') this.cancel();
	}

	#hear(answer: OwnAnswer, name: string): void {
		const { state } = this;
		if (answer.kind === 'progress') {
			const { bytes, rows } = answer;
			if (state.kind === 'reading') this.#state = { ...state, bytes, rows };
		} else if (answer.kind === 'kept') {
			this.#kept = answer.kept;
		} else if (answer.kind === 'compared') {
			this.#differences = answer.differences ?? 'failed';
		} else if (answer.kind === 'read') {
			this.#state = { kind: 'read', outcome: answer.outcome, mapping: answer.mapping };
		} else if (answer.kind === 'ask') {
			this.#state = { kind: 'asking', name, rows: answer.rows, mapping: answer.mapping };
		} else if (answer.kind === 'wrong') {
			this.#state = { kind: 'wrong', name, issue: answer.issue };
		} else {
			this.#state = { kind: 'failed', name };
		}
	}
}
