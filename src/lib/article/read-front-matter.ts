import { parseDocument } from 'yaml';
import { articleLocales, type ArticleLocale } from './article';
import type { ArticleIssue, Reading } from './article-issue';

/** What stands above an article's text. Only the title is always there: a blog post says no more. */
export interface FrontMatter {
	title: string;
	lang: ArticleLocale | null;
	date: string | null;
	publisher: string | null;
	originalUrl: string | null;
	category: string | null;
	excerpt: string | null;
	district: string | null;
}

export interface ArticleSource {
	frontMatter: FrontMatter;
	/** Markdown or HTML. */
	body: string;
}

interface Field {
	name: string;
	/** What the value must look like, and what to write when it does not. */
	is: (value: string) => boolean;
	write: string;
}

const anyText: Pick<Field, 'is' | 'write'> = {
	is: (value) => value !== '',
	write: 'Write some text, or remove the field.'
};

function isCalendarDate(value: string): boolean {
	const [, year, month, day = '01'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
	if (!year) return false;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().slice(8, 10) === day;
}

const fields: Record<Exclude<keyof FrontMatter, 'title'>, Field> = {
	lang: {
		name: 'lang',
		is: (value) => articleLocales.some((locale) => locale === value),
		write: `Write one of ${articleLocales.join(', ')}.`
	},
	date: {
		name: 'date',
		is: isCalendarDate,
		write: 'Write a date such as 2024-08-09, or 2024-08 when the day is not known.'
	},
	publisher: { name: 'publisher', ...anyText },
	originalUrl: {
		name: 'originalUrl',
		is: (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
		write: 'Write the whole address of the original, beginning with https://.'
	},
	category: { name: 'category', ...anyText },
	excerpt: { name: 'excerpt', ...anyText },
	district: {
		name: 'district',
		is: (value) => /^\d{4}$/.test(value),
		write: 'Write the four-digit code of data/districts.csv, such as 1119.'
	}
};

/** Blog software writes dates with a time behind them and categories as a list: the first one counts. */
const spellings: Record<string, (value: unknown) => unknown> = {
	date: (value) => (typeof value === 'string' ? value.replace(/^(\S{10})[ T]\d.*$/, '$1') : value),
	category: (value) => (Array.isArray(value) ? value[0] : value)
};

/**
 * Splits an article's file and checks the fields above its text. Fields that we do not know (`layout`,
 * `image` …) are left alone, so that a post written for a blog can be used as it is. `data` is null
 * when there is no front matter, no title, or no valid YAML.
 */
export function readFrontMatter(text: string, file: string): Reading<ArticleSource | null> {
	const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(text);
	if (!match) {
		const found = 'the file does not begin with a block between two lines of ---';
		return fail({ file, place: 'front matter', found, action: 'Add one with at least a title.' });
	}
	const [, yaml = '', body = ''] = match;
	// In this schema every scalar is text: a district code 0119 keeps its zero, a date stays as written.
	const document = parseDocument(yaml, { schema: 'failsafe' });
	const [error] = document.errors;
	if (error) {
		// Counted in the file, where the opening --- is line 1.
		const line = (error.linePos?.[0].line ?? 0) + 1;
		const found = `not valid YAML (${error.message.split('\n')[0]})`;
		const action = 'Put text that holds a colon or a quotation mark in quotation marks.';
		return fail({ file, place: `front matter, line ${line}`, found, action });
	}
	const values: unknown = document.toJS();
	const given = (typeof values === 'object' && values) || {};
	return readFields(new Map(Object.entries(given)), body, file);
}

function fail(issue: ArticleIssue): Reading<null> {
	return { data: null, issues: [issue] };
}

function readFields(
	given: Map<string, unknown>,
	body: string,
	file: string
): Reading<ArticleSource | null> {
	const issues: ArticleIssue[] = [];
	const read = ({ name, is, write }: Field): string | null => {
		const raw = given.get(name) ?? (name === 'category' ? given.get('categories') : undefined);
		const value = spellings[name]?.(raw) ?? raw;
		if (value === undefined || value === null) return null;
		const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : null;
		if (text !== null && is(text)) return text;
		const found = `found ${JSON.stringify(value)}`;
		issues.push({ file, place: `front matter field "${name}"`, found, action: write });
		return null;
	};
	const title = read({ name: 'title', is: anyText.is, write: 'Write the headline.' });
	if (title === null && issues.length === 0) {
		const action = 'Add a line such as title: The headline.';
		issues.push({ file, place: 'front matter field "title"', found: 'missing', action });
	}
	const frontMatter = {
		title: title ?? '',
		lang: read(fields.lang) as ArticleLocale | null,
		date: read(fields.date),
		publisher: read(fields.publisher),
		originalUrl: read(fields.originalUrl),
		category: read(fields.category),
		excerpt: read(fields.excerpt),
		district: read(fields.district)
	};
	return { data: title === null ? null : { frontMatter, body }, issues };
}
