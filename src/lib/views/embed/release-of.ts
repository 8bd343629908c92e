import type { Dataset } from '../../domain/dataset';

/** `2026.1` of `2026.1+3f2a9c1d`: what a post names when it keeps the figures of a release. */
export const releaseOf = ({ version }: Pick<Dataset, 'version'>): string =>
	version.split('+')[0] ?? version;
