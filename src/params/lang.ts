/** The optional first part of an address: `en`. Korean addresses have none. */
export function match(param: string): param is 'en' {
	return param === 'en';
}
