import { describedPackage, type DescribedPackage } from './described-package';

let described: DescribedPackage | undefined;

/** The data package of the site, read once: it never changes while a build runs. */
export function sitePackage(): DescribedPackage {
	return (described ??= describedPackage());
}
