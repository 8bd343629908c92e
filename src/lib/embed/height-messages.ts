/** Where a height comes from, as the dialects need it. */
export interface FrameSender {
	id: string;
	/** The whole address of the frame. */
	src: string;
	secret: string | null;
}

/**
 * A height in every dialect that hosts understand: our own, Datawrapper’s, AMP’s, Medium’s, and
 * WordPress’s where it has given a secret. A host drops those that it does not know.
 */
export function heightMessages(height: number, { id, src, secret }: FrameSender): unknown[] {
	return [
		{ type: 'goyong:height', v: 1, id, height },
		{ 'datawrapper-height': { [id]: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src, context: 'iframe.resize', height }),
		...(secret === null ? [] : [{ message: 'height', value: height, secret }])
	];
}
