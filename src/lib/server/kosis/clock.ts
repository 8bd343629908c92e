import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance, passed in so that tests need neither. */
export interface Clock {
	/** Throws when the signal says to stop. */
	sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
	/** From 0 up to 1. */
	random(): number;
}

export const realClock: Clock = {
	sleep: async (milliseconds, signal) => {
		await wait(milliseconds, undefined, { signal });
	},
	random: Math.random
};
