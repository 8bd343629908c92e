import type { EmbedOptions, EmbedTarget, EmbedTheme } from '../links/embed-links';
import type { PresetId } from '../links/preset-ids';

/** The attributes of `<goyong-chart>` that say what to show; a change of any shows it anew. */
export const askingAttributes = [
	'claim',
	'district',
	'preset',
	'view',
	'lang',
	'theme',
	'release'
] as const;

type Attribute = (name: (typeof askingAttributes)[number]) => string | null;

/** What the attributes ask for; target null when they name nothing. `pageLang`: of what stands around. */
export function askedEmbed(
	attribute: Attribute,
	pageLang: string
): { target: EmbedTarget | null; options: EmbedOptions } {
	const theme = attribute('theme');
	return {
		target: askedTarget(attribute),
		options: {
			locale: (attribute('lang') ?? pageLang).startsWith('en') ? 'en' : 'ko',
			theme: theme === 'light' || theme === 'dark' ? theme : ('auto' satisfies EmbedTheme),
			release: attribute('release') || null
		}
	};
}

function askedTarget(attribute: Attribute): EmbedTarget | null {
	const [article, claim, ...more] = attribute('claim')?.split('/') ?? [];
	if (article && claim && more.length === 0) return { kind: 'claim', article, claim };
	const code = attribute('district');
	if (code) return { kind: 'district', code };
	const preset = attribute('preset');
	// The site says whether there is such a one, as with claims and districts: the list would only weigh.
	if (preset) return { kind: 'preset', preset: preset as PresetId };
	const query = attribute('view');
	return query === null ? null : { kind: 'view', query };
}
