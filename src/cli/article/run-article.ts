import { parseArgs } from 'node:util';
import { addArticle } from './add-article';

const help = `Takes a blog post into data/articles/ and proposes its claims.

  npm run article -- add FILE --slug SLUG [--date 2024-08-09] [--district 1119]
      FILE is a post as Jekyll keeps it: front matter, then HTML or Markdown

  --slug       name of the article's folder and part of its address
  --date       when the text appeared, if neither the post nor its file name says it
  --district   code of the district that it is about, if the text does not name it
  --data DIR   another data folder than ./data`;

/** Runs a command line and gives its exit code; throws, with a message for the user, on bad options. */
export function runArticle(args: readonly string[]): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			slug: { type: 'string' },
			date: { type: 'string' },
			district: { type: 'string' },
			data: { type: 'string', default: 'data' },
			help: { type: 'boolean', default: false }
		}
	});
	const [command, file, ...more] = positionals;
	if (values.help || command === undefined) {
		console.log(help);
		return values.help ? 0 : 1;
	}
	if (command !== 'add') throw new Error(`"${command}" is not known. It may be: add.`);
	if (file === undefined) throw new Error('Name the post: npm run article -- add FILE --slug SLUG');
	if (more.length > 0) throw new Error(`One post at a time: what is "${more[0]}"?`);
	if (values.slug === undefined) {
		throw new Error('Say what to call the article: --slug, such as --slug yeongdeungpo-jobs-2024.');
	}
	if (values.date !== undefined && !isDay(values.date)) {
		throw new Error(`--date "${values.date}" is not a day. Write it as 2024-08-09.`);
	}
	return addArticle({
		...{ root: values.data, file, slug: values.slug },
		date: values.date ?? null,
		district: values.district ?? null
	});
}

function isDay(text: string): boolean {
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
