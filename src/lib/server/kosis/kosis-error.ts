/** What to do about an error of KOSIS, and what asking again can do for it. */
export interface KosisErrorKind {
	advice: string;
	/** `wait`: KOSIS counts calls by the minute. `stop`: no other call would fare better. */
	next: 'retry' | 'wait' | 'stop' | 'give-up';
}

const whereTheKeyIs = 'Log in on kosis.kr, open 공유서비스 (Open API), 마이페이지';

/**
 * The codes of the developers' guide (10, 11, 20, 21, 30, 31, 40, 41, 42, 50). 11 comes for a key that
 * KOSIS does not know, too, and 40 means more than 200 calls in a minute. 30 and 31 are not failures
 * for us: the caller notes the one and divides the other.
 */
const kinds: Readonly<Record<string, KosisErrorKind>> = {
	10: {
		next: 'stop',
		advice: 'KOSIS_API_KEY did not arrive. Set it again, without quotes or spaces.'
	},
	11: {
		next: 'stop',
		advice: `The key has expired or is not right. ${whereTheKeyIs}, and prolong it or copy it again exactly as it stands there.`
	},
	20: {
		next: 'give-up',
		advice: 'KOSIS wants to be told of more groups: raise "classes" in data/kosis-tables.json.'
	},
	21: {
		next: 'give-up',
		advice: 'Check "id" and "classes" of the table in data/kosis-tables.json.'
	},
	30: { next: 'give-up', advice: 'Check the half-years, and the id in data/kosis-tables.json.' },
	31: {
		next: 'give-up',
		advice: 'Raise "cellsPerHalfYear" of the table in data/kosis-tables.json.'
	},
	40: {
		next: 'wait',
		advice: 'Wait some minutes and run the command again; --pause 2000 asks more slowly.'
	},
	41: { next: 'stop', advice: 'Ask for fewer half-years today, and go on tomorrow.' },
	42: {
		next: 'stop',
		advice: `KOSIS has restricted this key. ${whereTheKeyIs}, and see why, or ask its help desk.`
	},
	50: { next: 'retry', advice: 'KOSIS has a fault of its own. Run the command again later.' }
};

export function kosisErrorKind(code: string): KosisErrorKind {
	return (
		kinds[code] ?? {
			next: 'give-up',
			advice: "The code is not in KOSIS's guide; ask its help desk if it stays so."
		}
	);
}
