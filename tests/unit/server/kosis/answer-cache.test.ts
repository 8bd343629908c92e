import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../../../src/lib/server/kosis/answer-cache';
import { planRequests } from '../../../../src/lib/server/kosis/plan-requests';
import { readKosisTables } from '../../../../src/lib/server/kosis/read-kosis-tables';

const { orgId, tables } = readKosisTables('data').value!;
const [request] = planRequests(orgId, tables[0]!, '2023H1', '2024H1');
const rows = [{ C1: '1119', DT: '65.2' }];

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'goyong-check-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const open = (day: string, baseUrl = 'https://a') => openAnswerCache(folder, day, baseUrl);

describe('openAnswerCache', () => {
	it('gives back what it kept, to the same call on the same day to the same server', () => {
		expect(open('2026-11-25').find(request!)).toBeNull();
		open('2026-11-25').keep(request!, rows);
		expect(open('2026-11-25').find(request!)).toEqual(rows);
		expect(open('2026-11-25').find({ ...request!, classes: 2 })).toBeNull();
		expect(open('2026-11-25', 'https://b').find(request!)).toBeNull();
		expect(open('2026-11-26').find(request!)).toBeNull();
	});

	it('makes no folder before there is something to keep', () => {
		rmSync(folder, { recursive: true });
		open('2026-11-25').find(request!);
		expect(existsSync(folder)).toBe(false);
		mkdirSync(folder);
	});

	it('removes its answers of other days and nothing of anybody else', () => {
		open('2026-11-24').keep(request!, rows);
		open('2026-11-25');
		expect(readdirSync(folder)).toEqual([]);
		mkdirSync(join(folder, '2026-01-01'));
		writeFileSync(join(folder, '2026-01-01/photo.jpg'), '');
		open('2026-11-25');
		expect(readdirSync(join(folder, '2026-01-01'))).toEqual(['photo.jpg']);
	});
});
