/** Fields that an article needs and a blog post may lack. */
export interface AddedFields {
	date: string | null;
	district: string | null;
}

/**
 * A post with fields added at the end of its front matter, everything else byte for byte as it is. A
 * field that stands there already stays as its writer wrote it.
 */
export function completeFrontMatter(text: string, fields: AddedFields): string {
	const match = /^(\uFEFF?---[ \t]*(\r?\n)[\s\S]*?)(\r?\n?)(---[ \t]*(?:\r?\n|$))/.exec(text);
	if (!match) return text;
	const [whole, head = '', line = '\n', , fence = ''] = match;
	const added = Object.entries(fields).flatMap(([name, value]) =>
		value === null || new RegExp(`^${name}[ \\t]*:`, 'm').test(head) ? [] : [`${name}: '${value}'`]
	);
	if (added.length === 0) return text;
	const begun = head.endsWith('\n') ? head : head + line;
	return begun + added.map((each) => each + line).join('') + fence + text.slice(whole.length);
}
