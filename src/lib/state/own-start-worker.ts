import type { OwnAnswer, OwnQuestion } from './own-worker';

/** Has a worker read a file; gives the way to stop it. `onAnswer` gets null when the worker itself fails. */
export function startOwnWorker(
	question: Omit<OwnQuestion, 'added'>,
	onAnswer: (answer: OwnAnswer | null) => void
): () => void {
	const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<OwnAnswer>) => onAnswer(data);
	worker.onerror = () => onAnswer(null);
	worker.postMessage({ ...question, added: new Date().toISOString() });
	return () => worker.terminate();
}
