import type { Claim } from '../claims/claim';
import type { Detection } from '../detect/detection';
import type { OwnData } from '../domain/own-data';
import type { ReleaseContents } from '../domain/partial-dataset';
import type { Locale } from '../format/locale';
import type { CheckedView } from '../views/checked-view';
import type { EvidencePackView } from '../views/evidence-pack';
import type { CheckAnswer, CheckQuestion, OwnMessage } from './check-worker';
import type { PackedClaim } from './make-evidence';

type Asked = CheckQuestion extends infer Question
	? Question extends CheckQuestion
		? Omit<Question, 'id' | 'contents'>
		: never
	: never;

/** Texts in, claims and verdicts out: all of it in this browser, on the series that the site publishes. */
export class Checker {
	readonly #contents: ReleaseContents;
	readonly #waiting = new Map<number, (answer: CheckAnswer) => void>();
	#worker: Worker | undefined;
	#own: OwnData | null = null;
	#asked = 0;

	constructor(contents: ReleaseContents) {
		this.#contents = contents;
	}

	/** The reader's own figures, to judge with from now on; null for ours alone. */
	useOwn(own: OwnData | null): void {
		if (own === this.#own) return;
		this.#own = own;
		if (this.#worker) this.#worker.postMessage({ own } satisfies OwnMessage);
	}

	/** Rejects when a list cannot be fetched. */
	async detect(text: string, date: string | null, district: string | null): Promise<Detection> {
		const answer = await this.#ask({ ask: 'detect', text, date, district });
		if ('detection' in answer) return answer.detection;
		throw new Error('failed' in answer ? answer.failed : 'no detection');
	}

	/** Rejects when a series cannot be fetched, and when the statement makes no sense. */
	async judge(claim: Claim, published: string | null, locale: Locale): Promise<CheckedView> {
		const answer = await this.#ask({ ask: 'judge', claim, published, locale });
		if ('view' in answer) return answer.view;
		throw new Error('failed' in answer ? answer.failed : 'no verdict');
	}

	/** Rejects when a file cannot be fetched, and when the figures do not bear out the verdict. */
	async pack(packed: PackedClaim): Promise<EvidencePackView> {
		const answer = await this.#ask({ ask: 'pack', packed });
		if ('pack' in answer) return answer.pack;
		throw new Error('failed' in answer ? answer.failed : 'no pack');
	}

	end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#ask(asked: Asked): Promise<CheckAnswer> {
		const id = ++this.#asked;
		return new Promise((resolve) => {
			this.#waiting.set(id, resolve);
			// Reactive proxies cannot be sent: what is asked is plain data, so JSON keeps all of it.
			const question = { ...asked, id, contents: this.#contents };
			this.#start().postMessage(JSON.parse(JSON.stringify(question)));
		});
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
			this.#waiting.get(data.id)?.(data);
			this.#waiting.delete(data.id);
		};
		worker.onerror = ({ message }) => {
			for (const [id, resolve] of this.#waiting) resolve({ id, failed: message });
			this.#waiting.clear();
		};
		if (this.#own) worker.postMessage({ own: this.#own } satisfies OwnMessage);
		return (this.#worker = worker);
	}
}
