import type { OwnViews } from '../views/own/own-views';
import { isOwnLeftOut, leaveOwnOut, mayHaveOwnData } from './own-marker';

/**
 * The reader's own figures as pages use them. Nothing of it is loaded, and nothing read, unless the
 * reader has brought some in; the page that the build made is always ours.
 */
class OwnFigures {
	#views = $state.raw<OwnViews | null>(null);
	#isLeftOut = $state(false);
	#loading: Promise<void> | undefined;
	readonly #listeners = new Set<() => void>();

	/** Null without own figures, and while they are left out. */
	get views(): OwnViews | null {
		return this.#isLeftOut ? null : this.#views;
	}

	/** There are some, though this tab may leave them out. */
	get isLeftOut(): boolean {
		return this.#isLeftOut && this.#views !== null;
	}

	/** To be waited for before an address is read, for it may name what only the reader has; undefined if there is nothing to wait for. */
	ready(): Promise<void> | undefined {
		if (!this.#loading && mayHaveOwnData()) this.#loading = this.#load();
		return this.#loading;
	}

	leaveOut(isLeftOut: boolean): void {
		leaveOwnOut(isLeftOut);
		this.#isLeftOut = isLeftOut;
		this.#tell();
	}

	/** Calls back when figures come, go or are left out after the page has started; gives the way to stop it. */
	onchange(listener: () => void): () => void {
		this.#listeners.add(listener);
		const hear = () => void this.ready()?.then(listener);
		// Another tab has brought in the first.
		addEventListener('storage', hear);
		return () => {
			this.#listeners.delete(listener);
			removeEventListener('storage', hear);
		};
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}

	async #load(): Promise<void> {
		try {
			const [{ onOwnDataChange, readOwnData }, { OwnViews }] = await Promise.all([
				import('./own-store'),
				import('../views/own/own-views')
			]);
			const read = async () => {
				const data = await readOwnData();
				if (data !== (this.#views?.data ?? null)) this.#views = data && new OwnViews(data);
			};
			await read();
			this.#isLeftOut = isOwnLeftOut();
			onOwnDataChange(() => void read().then(() => this.#tell()));
		} catch {
			// Without the connection ours are shown; the next page tries again.
			this.#loading = undefined;
		}
	}
}

export const ownFigures = new OwnFigures();
