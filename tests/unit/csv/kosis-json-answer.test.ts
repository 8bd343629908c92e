import { describe, expect, it } from 'vitest';
import { readKosisAnswer } from '../../../src/lib/csv/kosis-json-answer';

describe('readKosisAnswer', () => {
	it.each([
		['a list of figures', '[{"C1":"1119","DT":"65.2"}]', [{ C1: '1119', DT: '65.2' }]],
		['an empty list', '[]', []],
		['a byte order mark and blank lines', '\uFEFF\n[{"DT":"1"}]\n', [{ DT: '1' }]],
		['names without quotation marks', '[{C1:"1119", DT:"65.2"}]', [{ C1: '1119', DT: '65.2' }]],
		[
			'a value that looks like a name',
			'[{C1_NM:"a,b:c {x:1}",DT:"\\"q:\\""}]',
			[{ C1_NM: 'a,b:c {x:1}', DT: '"q:"' }]
		],
		['numbers and nothing as text', '[{"DT":65.20,"UNIT_NM":null}]', [{ DT: '65.2', UNIT_NM: '' }]]
	])('reads %s', (_, body, rows) => {
		expect(readKosisAnswer(body)).toEqual({ kind: 'rows', rows });
	});

	it.each([
		['JSON', '{"err":"30","errMsg":"데이터가 존재하지 않습니다."}'],
		['names without quotation marks', '{err:"30",errMsg:"데이터가 존재하지 않습니다."}'],
		['another name of the code', '{"errCode":30,"errMsg":"데이터가 존재하지 않습니다."}'],
		['XML', '<error><err>30</err><errMsg>데이터가 존재하지 않습니다.</errMsg></error>']
	])('reads an error in %s', (_, body) => {
		const message = '데이터가 존재하지 않습니다.';
		expect(readKosisAnswer(body)).toEqual({ kind: 'error', code: '30', message });
	});

	it.each([
		['nothing', ' ', 'The answer is empty.'],
		['half a list', '[{"C1":"1119","DT":"65.2"},{"C1":"11', 'The answer is cut short.'],
		['half an object', '[{"C1":"1119"', 'The answer is cut short.'],
		['a page', '<!doctype html><title>점검 중</title>', 'a page for people'],
		['words', '점검 중입니다.', 'not JSON'],
		['a list of numbers', '[1,2]', 'not of figures'],
		['nested figures', '[{"DT":{"value":1}}]', 'not of figures'],
		['an object of something else', '{"result":[]}', 'neither a list of figures nor an error']
	])('says what is wrong with %s', (_, body, found) => {
		const answer = readKosisAnswer(body);
		expect(answer.kind).toBe('broken');
		expect(answer.kind === 'broken' && answer.found).toContain(found);
	});

	it('finds every cut of an answer broken, so that none is read as if it were whole', () => {
		const body = '[{"C1":"1119","DT":"65.2"},{"C1":"1101","DT":"53.9"}]';
		const kinds = Array.from(
			{ length: body.length - 1 },
			(_, i) => readKosisAnswer(body.slice(0, i + 1)).kind
		);
		expect(new Set(kinds)).toEqual(new Set(['broken']));
	});
});
