/**
 * Whether a reader has brought in figures, known at once and without their code: what has none costs
 * nothing. `own-store` keeps it true; where nothing can be stored it holds for this tab.
 */
const ownMarkerKey = 'goyong-check-own';
const leftOutKey = 'goyong-check-own-left-out';
let inThisTab = false;

export function mayHaveOwnData(): boolean {
	return inThisTab || read('localStorage', ownMarkerKey);
}

/** Said after every look into the store that succeeded. Does nothing in a worker. */
export function noteOwnData(has: boolean): void {
	inThisTab = has;
	write('localStorage', ownMarkerKey, has);
}

/** The reader of this tab wants our figures alone. */
export const isOwnLeftOut = () => read('sessionStorage', leftOutKey);
export const leaveOwnOut = (isOut: boolean) => write('sessionStorage', leftOutKey, isOut);

type Storage = 'localStorage' | 'sessionStorage';

function read(storage: Storage, key: string): boolean {
	try {
		return storage in globalThis && globalThis[storage].getItem(key) !== null;
	} catch {
		return false;
	}
}

function write(storage: Storage, key: string, is: boolean): void {
	try {
		if (!(storage in globalThis)) return;
		if (is) globalThis[storage].setItem(key, '1');
		else globalThis[storage].removeItem(key);
	} catch {
		// Nothing is stored here; `inThisTab` still knows.
	}
}
