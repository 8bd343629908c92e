// Goyong Check: gives every embed on this page the height of what is in it. Once is enough; twice does no harm.
(() => {
	const own = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
	const { origin } = new URL(own.src);

	// Looked for anew each time: frames may come, go and change at any moment.
	const frames = () =>
		[...document.querySelectorAll('iframe')].filter((frame) =>
			frame.src.startsWith(`${origin}/embed/`)
		);

	// A frame that a blogging system has put into a sandbox has no origin to show.
	const mayCome = (from, frame) =>
		from === origin ||
		(from === 'null' &&
			frame.hasAttribute('sandbox') &&
			!frame.sandbox.contains('allow-same-origin'));

	addEventListener('message', ({ data, origin: from, source }) => {
		if (data?.type !== 'goyong:height' || data.v !== 1 || !Number.isFinite(data.height)) return;
		const frame = frames().find(({ contentWindow }) => contentWindow === source);
		if (!frame || !mayCome(from, frame)) return;
		// Where borders count as height, they must not take room from the content.
		const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
		const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
		const height = Math.min(Math.max(Math.ceil(data.height), 100), 4000) + border;
		if (frame.style.height !== `${height}px`) frame.style.height = `${height}px`;
	});

	// Frames that were ready before this script have said their height to nobody. There is nothing to hide
	// in the question, and a sandboxed frame has no origin to address.
	for (const { contentWindow } of frames()) {
		contentWindow?.postMessage({ type: 'goyong:ask', v: 1 }, '*');
	}
})();
