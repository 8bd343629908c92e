import type { TextIndex } from './text-index';

/**
 * A text for detection: as printed, with a line break between blocks. Of the same length as the index,
 * so that what is found there lies at the same place here.
 */
export function detectableText({ printed, places }: TextIndex): string {
	return [...places].map((place, at) => (place === null ? '\n' : printed[at])).join('');
}
