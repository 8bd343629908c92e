import type { Statement } from '../claims/claim';
import type { DetectionNote } from '../detect/detection';
import type { ReleaseContents } from '../domain/partial-dataset';
import type { Locale } from '../format/locale';
import { checkHash, type LinkedClaim } from '../links/check-link';
import { claimOf, newEntry, type CheckEntry } from '../views/check-entry';
import { contextInText } from '../views/context-in-text';
import type { EvidencePackView } from '../views/evidence-pack';
import { Checker } from './checker';
import { ownFigures } from './own-figures.svelte';

/** A text with what was found in it: what a page shows, and what the build shows of its example. */
export interface CheckedText {
	text: string;
	date: string | null;
	entries: CheckEntry[];
	notes: DetectionNote[];
}

/** One reader's text under check. */
export class CheckSession {
	#shown = $state.raw<CheckedText>({ text: '', date: null, entries: [], notes: [] });
	#status = $state<'ready' | 'reading' | 'failed'>('ready');
	#source = $state<'example' | 'text' | 'link'>('example');
	readonly #checker: Checker;
	readonly #locale: Locale;
	/** Counts texts and changes: an answer to an old question is dropped. */
	#round = 0;
	#turns: Record<string, number> = {};

	constructor(contents: ReleaseContents, locale: Locale, example: CheckedText) {
		this.#checker = new Checker(contents);
		this.#locale = locale;
		this.#shown = example;
	}

	get shown(): CheckedText {
		return this.#shown;
	}

	get status() {
		return this.#status;
	}

	/** Where the text shown comes from. */
	get source() {
		return this.#source;
	}

	/** Finds the claims of a text and judges them one after the other. */
	async check(text: string, date: string | null, district: string | null): Promise<void> {
		const round = ++this.#round;
		this.#status = 'reading';
		this.#source = 'text';
		const composed = text.normalize('NFC').replace(/\r\n?/g, '\n');
		try {
			const { claims, notes } = await this.#checker.detect(composed, date, district);
			if (round !== this.#round) return;
			this.#shown = { text: composed, date, entries: claims.map(newEntry), notes };
			this.#status = 'ready';
			for (const { id } of claims) await this.#judge(id, round);
		} catch {
			if (round === this.#round) this.#status = 'failed';
		}
	}

	/** Judges the one claim of a link; its quote stands for the text. */
	async open({ quote, date, district, statement }: LinkedClaim): Promise<void> {
		const round = ++this.#round;
		const found = { id: 'claim-1', quote, start: 0, end: quote.length, district, statement };
		const entry = newEntry({ ...found, districtChoices: [], understood: [], flags: [] });
		this.#shown = { text: quote, date, entries: [entry], notes: [] };
		this.#status = 'ready';
		this.#source = 'link';
		await this.#judge(found.id, round);
	}

	/** What a reader sets right is judged at once. */
	async change(id: string, part: { district: string } | { statement: Statement }): Promise<void> {
		this.#replace(id, (entry) => ({ ...entry, ...part, failed: false }));
		await this.#judge(id, this.#round);
	}

	/** Judges all that is shown once more: the reader's own figures have come or gone. */
	async judgeAgain(): Promise<void> {
		const round = this.#round;
		for (const { found } of this.#shown.entries) await this.#judge(found.id, round);
	}

	/** The evidence of a judged claim, as it stands now; `siteAddress` is that of the page, without #. */
	async pack(id: string, siteAddress: string): Promise<EvidencePackView> {
		const { text, date, entries } = this.#shown;
		const entry = entries.find((each) => each.found.id === id);
		const claim = entry && claimOf(entry);
		if (!claim) throw new Error(`${id} has no district to be judged for`);
		const { found, statement } = entry;
		const { district } = claim;
		const hash = checkHash({ quote: found.quote, district, date, statement });
		return this.#checker.pack({
			...{ claim, published: date, locale: this.#locale },
			quote: contextInText(text, found),
			page: siteAddress + (hash ? `#${hash}` : '')
		});
	}

	end(): void {
		this.#checker.end();
	}

	async #judge(id: string, round: number): Promise<void> {
		const turn = (this.#turns[id] ?? 0) + 1;
		this.#turns[id] = turn;
		const entry = this.#shown.entries.find((each) => each.found.id === id);
		const claim = entry && claimOf(entry);
		if (!claim) return;
		const isLatest = () => round === this.#round && this.#turns[id] === turn;
		try {
			const own = ownFigures.ready();
			if (own) await own;
			this.#checker.useOwn(ownFigures.views?.data ?? null);
			const view = await this.#checker.judge(claim, this.#shown.date, this.#locale);
			if (isLatest()) this.#replace(id, (old) => ({ ...old, view, failed: false }));
		} catch {
			if (isLatest()) this.#replace(id, (old) => ({ ...old, view: null, failed: true }));
		}
	}

	#replace(id: string, change: (entry: CheckEntry) => CheckEntry): void {
		const entries = this.#shown.entries.map((each) => (each.found.id === id ? change(each) : each));
		this.#shown = { ...this.#shown, entries };
	}
}
