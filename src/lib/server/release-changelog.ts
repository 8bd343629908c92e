import type { DistrictList } from '../domain/district-list';
import type { ReleaseDiff } from './release-diff';
import { releaseFindings } from './release-findings';
import type { Release } from './releases';

export const changelogFile = 'CHANGELOG.md';

const opening = `# Changelog of the figures

What each release of the figures changed, and why; the newest first. \`npm run data -- accept\` writes it.
Embeds that are frozen at a release keep showing its figures.
`;

/** More would be read by nobody: `data/history/` has every figure, `data/releases.json` every exception. */
const mostNamed = 10;

/** The changelog with an entry for a release above the others. */
export function withEntry(
	text: string,
	release: Release,
	diff: ReleaseDiff,
	districts: DistrictList
): string {
	const entry = changelogEntry(release, diff, districts);
	const first = text.search(/^## /m);
	if (first < 0) return `${text === '' ? opening : text}\n${entry}`;
	return `${text.slice(0, first)}${entry}\n${text.slice(first)}`;
}

function changelogEntry(
	{ version, date, note, allowed }: Release,
	diff: ReleaseDiff,
	districts: DistrictList
): string {
	const findings = diff.accepted ? releaseFindings(diff, districts) : [];
	const passed = allowed.map(({ cell, found, reason }) => `${cell}: ${found}. ${reason}`);
	const cases = [
		...findings.map(({ title, lines }) => ({ title, lines })),
		...(passed.length === 0
			? []
			: [{ title: 'Published so, though it looks wrong', lines: passed }])
	];
	const facts = cases.flatMap(({ title, lines }) => [
		`- ${title}:`,
		...lines.slice(0, mostNamed).map((line) => `  - ${line}`),
		...(lines.length > mostNamed ? [`  - and ${lines.length - mostNamed} more`] : [])
	]);
	const rest = facts.length > 0 ? `\n${facts.join('\n')}\n` : '';
	return `## ${version}, ${date}\n\n**data**: ${note}\n${rest}`;
}
