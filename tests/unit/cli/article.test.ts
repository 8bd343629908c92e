import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runArticle } from '../../../src/cli/article/run-article';
import { readArticles } from '../../../src/lib/server/articles';
import { fixturePath } from '../../fixtures/lists';
import { spawnCli } from '../../run-cli';

const post = fixturePath('posts/_posts/2024-03-05-jobs.md');

/** A project of its own, so that pictures go to its static folder. */
let project: string;
let data: string;
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'goyong-check-'));
	data = join(project, 'data');
	cpSync(fixturePath('../../data'), data, { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

/** What the command prints on either stream, and its exit code. */
function add(file: string, ...options: string[]) {
	const lines: string[] = [];
	const keep = (text: unknown) => void lines.push(String(text));
	const spies = [
		vi.spyOn(console, 'log').mockImplementation(keep),
		vi.spyOn(console, 'error').mockImplementation(keep)
	];
	try {
		const status = runArticle(['add', file, '--data', data, ...options]);
		return { status, printed: lines.join('\n') };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

describe('article add', () => {
	it('takes a post as it is, finds its claims, and the site can be built with it', () => {
		const { status, printed } = add(post, '--slug', 'gangdong-jobs');
		expect(printed).toContain('image not found, so not shown: /assets/img/gone.png');
		expect(printed).toContain('image not found, so not shown: ../../../lists.ts');
		expect(status).toBe(0);

		const edition = readArticles(data).find(({ slug }) => slug === 'gangdong-jobs');
		expect(edition?.ko).toMatchObject({ date: '2024-03-05', district: '1125', textLocale: 'ko' });
		expect(edition?.en).toMatchObject({ locale: 'en', textLocale: 'ko' });
		const statements = edition?.ko.claims.map(({ statement }) => statement);
		expect(statements).toMatchObject([
			{ kind: 'value', value: 63.4, periods: ['2023H2'] },
			{ kind: 'rank', universe: 'seoul', assertion: { type: 'nth', rank: 3 } },
			{ kind: 'rank', sex: 'female', periods: ['2023H1'], universe: 'seoul' }
		]);
	});

	it('keeps text, table, list, links and the picture; nothing that runs', () => {
		add(post, '--slug', 'gangdong-jobs');
		const edition = readArticles(data).find(({ slug }) => slug === 'gangdong-jobs');
		const html = edition!.ko.blocks.map((block) => block.html).join('\n');
		for (const kept of [
			'<h2',
			'<table>',
			'<th scope="col">사업',
			'<li>둘째 사업',
			'주민이 반겼습니다'
		]) {
			expect(html).toContain(kept);
		}
		expect(html).toContain('<img src="/articles/gangdong-jobs/head.png" alt="구청 앞"');
		expect(html).toContain('href="https://example.org/news"');
		expect(html).not.toMatch(/script|style|iframe|javascript|onclick|onerror|alert/);
		const copy = join(project, 'static/articles/gangdong-jobs/head.png');
		expect(readFileSync(copy)).toEqual(readFileSync(fixturePath('posts/assets/img/head.png')));
	});

	it('changes nothing of the post but the addresses of pictures and what it lacked', () => {
		add(post, '--slug', 'gangdong-jobs');
		const written = readFileSync(join(data, 'articles/gangdong-jobs/article.md'), 'utf8');
		const back = written
			.replace("date: '2024-03-05'\ndistrict: '1125'\n", '')
			.replace('/articles/gangdong-jobs/head.png', '/assets/img/head.png');
		expect(back).toBe(readFileSync(post, 'utf8'));
	});

	it('refuses to overwrite', () => {
		expect(add(post, '--slug', 'gangdong-jobs').status).toBe(0);
		const before = readFileSync(join(data, 'articles/gangdong-jobs/claims.json'), 'utf8');
		const again = add(post, '--slug', 'gangdong-jobs');
		expect(again.status).toBe(1);
		expect(again.printed).toMatch(/gangdong-jobs, folder: it exists already\. Choose another slug/);
		expect(readFileSync(join(data, 'articles/gangdong-jobs/claims.json'), 'utf8')).toBe(before);
	});

	it.each([
		['a file that is not there', 'no.md', [], 'There is no such file'],
		['a slug that is no address', post, ['--slug', '../up'], '--slug, name: found "../up"'],
		['a district that is none', post, ['--district', '9999'], 'no district has the code 9999']
	])('says what is wrong with %s and writes nothing', (_, file, options, message) => {
		const { status, printed } = add(file, '--slug', 'a-slug', ...options);
		expect(printed).toContain(message);
		expect(printed).toContain('Nothing was written.');
		expect(status).toBe(1);
		expect(readdirSync(join(data, 'articles'))).toEqual(['yeongdeungpo-jobs-award-2024']);
		expect(existsSync(join(project, 'static'))).toBe(false);
	});

	it.each([
		['without front matter', '<p>고용률 1위</p>', 'front matter'],
		['without a title', '---\nlayout: post\n---\n고용률 1위', 'front matter field "title"'],
		['about no district', '---\ntitle: 글\n---\n날씨가 맑다.', 'no claim in it names a district']
	])('says what is wrong with a post %s', (_, text, message) => {
		const file = join(project, 'post.md');
		writeFileSync(file, text);
		const { status, printed } = add(file, '--slug', 'a-slug');
		expect(printed).toContain(message);
		expect(status).toBe(1);
	});

	it('ends with 1 and one sentence on bad options', () => {
		const { status, stderr } = spawnCli('article.ts', ['add', post]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^Say what to call the article: --slug/);
	});
});
