import { describe, expect, it } from 'vitest';
import { FetchProgress, progressBar } from '../../../src/cli/data/fetch-progress';

const written = (isTTY: boolean) => {
	const texts: string[] = [];
	const progress = new FetchProgress({
		...{ isTTY, columns: 60 },
		write: (text) => void texts.push(text)
	});
	progress.begin(2);
	progress.step({ done: 1, total: 2, name: 'DT_1 2023H1' });
	progress.wait({ milliseconds: 1500, found: 'The server answered HTTP 503.' });
	progress.step({ done: 2, total: 2, name: 'DT_1 2023H2' });
	progress.end();
	return texts;
};

describe('FetchProgress', () => {
	it('draws one line over and over on a terminal, and clears it', () => {
		expect(written(true)).toEqual([
			'\r\u001b[K[------------------------] 0/2 asking KOSIS',
			'\r\u001b[K[############------------] 1/2 DT_1 2023H1',
			'\r\u001b[K',
			'The server answered HTTP 503. Waiting 2 s.\n',
			'\r\u001b[K[############------------] 1/2 DT_1 2023H1',
			'\r\u001b[K[########################] 2/2 DT_1 2023H2',
			'\r\u001b[K'
		]);
	});

	it('writes plain lines elsewhere', () => {
		expect(written(false)).toEqual([
			'1 of 2: DT_1 2023H1\n',
			'The server answered HTTP 503. Waiting 2 s.\n',
			'2 of 2: DT_1 2023H2\n'
		]);
	});

	it('takes a terminal that does not know its width for one of 80', () => {
		const texts: string[] = [];
		new FetchProgress({ isTTY: true, columns: 0, write: (text) => texts.push(text) }).begin(3);
		expect(texts).toEqual(['\r\u001b[K[------------------------] 0/3 asking KOSIS']);
	});

	it('stays within the terminal, where Hangul takes two columns', () => {
		const step = { done: 0, total: 3, name: '시군구/연령별 취업자 및 고용률' };
		expect(progressBar(step, 40)).toBe('[------------------------] 0/3 시군구/');
		expect(progressBar(step, 5)).toBe('[---');
	});
});
