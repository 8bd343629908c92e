import type { MemberRankSets, RankSetEntry } from '../domain/rank-sets';
import type { RankSetAnswer, RankSetQuestion } from './rank-set-worker';

interface Waiting {
	resolve: (sets: MemberRankSets[]) => void;
	reject: (error: Error) => void;
}

/** The rank sets of rankings, found once each by a worker that is started when it is first needed. */
export class RankSetFinder {
	readonly #found = new Map<string, MemberRankSets[]>();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#asked = 0;

	/** Those found before; undefined where `find` must be asked. */
	known(entries: readonly RankSetEntry[]): MemberRankSets[] | undefined {
		return this.#found.get(JSON.stringify(entries));
	}

	/** Rejects where no worker can be had. */
	async find(entries: readonly RankSetEntry[]): Promise<MemberRankSets[]> {
		const known = this.known(entries);
		if (known) return known;
		const id = ++this.#asked;
		const question: RankSetQuestion = { id, entries: [...entries] };
		const sets = await new Promise<MemberRankSets[]>((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#start().postMessage(question);
		});
		this.#found.set(JSON.stringify(entries), sets);
		return sets;
	}

	end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./rank-set-worker.ts', import.meta.url), {
			type: 'module'
		});
		worker.onmessage = ({ data: { id, sets } }: MessageEvent<RankSetAnswer>) => {
			this.#waiting.get(id)?.resolve(sets);
			this.#waiting.delete(id);
		};
		worker.onerror = ({ message }) => {
			for (const { reject } of this.#waiting.values()) reject(new Error(message));
			this.#waiting.clear();
		};
		return (this.#worker = worker);
	}
}
