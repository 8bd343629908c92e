import { formatNumber } from './number';

/** The size of a file, a thousand bytes to a kilobyte: `812 B`, `23.4 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
	if (bytes < 1000) return `${formatNumber(bytes, 0)} B`;
	if (bytes < 999_950) return `${formatNumber(bytes / 1000, 1)} kB`;
	return `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
