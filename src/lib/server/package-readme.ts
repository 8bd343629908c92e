import type { Locale } from '../format/locale';
import { dataPath } from '../links/site-links';
import { siteOrigin } from '../links/site-origin';
import { readmeWords } from '../words/package-readme';
import { csvwFile } from './csvw-metadata';
import type { DescribedPackage } from './described-package';

/** The text that lies in the zip of the data package, Korean first. */
export function packageReadme({ dataPackage }: DescribedPackage): string {
	const { title, version, created, sources, licenses, resources } = dataPackage;
	const about = (locale: Locale) =>
		readmeWords[locale].text({
			title,
			version,
			created: created.slice(0, 10),
			sources: sources.map((source) => [source.title, source.path].join(' ')).join('; '),
			licences: licenses.map((licence) => `${licence.title} ${licence.path}`).join('; '),
			address: siteOrigin + dataPath(locale)
		});
	const files = resources.map((resource) => `  ${resource.path}: ${resource.title}`);
	const { ko, en } = readmeWords;
	const csvw = `  ${csvwFile}: ${ko.csvw} / ${en.csvw}`;
	const list = [`${ko.files} / ${en.files}`, ...files, csvw].join('\n');
	return `${[about('ko'), about('en'), list].join('\n\n')}\n`;
}
