import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { servedSize } from '../../fixtures/served-size';

const text = readFileSync('static/embed.js', 'utf8');
const site = 'https://goyong.example';
const src = `${site}/embed/ko/districts/1119/`;

interface Frame {
	src: string;
	contentWindow: { postMessage(message: unknown, target: string): void };
	style: { height: string | undefined };
	hasAttribute(name: string): boolean;
	sandbox: { contains(token: string): boolean };
	offsetHeight: number;
	clientHeight: number;
	boxSizing: string;
}

/** A page with frames, the script in it, and what it asked them. */
function page(script: { src: string } | null = { src: `${site}/embed.js` }) {
	const frames: Frame[] = [];
	const asked: [string, unknown, string][] = [];
	const listeners: ((event: unknown) => void)[] = [];
	const globals = {
		document: {
			currentScript: script,
			querySelector: () => ({ src: `${site}/embed.js` }),
			querySelectorAll: () => frames
		},
		addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
		getComputedStyle: ({ boxSizing }: Frame) => ({ boxSizing })
	};
	return {
		asked,
		listeners,
		frame(part: { src?: string; sandbox?: string | null; border?: number } = {}) {
			const { src: address = src, sandbox = null, border = 0 } = part;
			const height = { writes: 0, value: undefined as string | undefined };
			const frame: Frame & { writes: () => number } = {
				src: address,
				contentWindow: {
					postMessage: (message, target) => asked.push([address, message, target])
				},
				style: {
					get height() {
						return height.value;
					},
					set height(value) {
						height.writes += 1;
						height.value = value;
					}
				},
				hasAttribute: (name) => name === 'sandbox' && sandbox !== null,
				sandbox: { contains: (token) => (sandbox ?? '').split(' ').includes(token) },
				offsetHeight: 150 + border,
				clientHeight: 150,
				boxSizing: border > 0 ? 'border-box' : 'content-box',
				writes: () => height.writes
			};
			frames.push(frame);
			return frame;
		},
		run() {
			const names = Object.keys(globals);
			new Function(...names, text)(...Object.values(globals));
		},
		send(source: unknown, data: unknown, origin = site) {
			for (const listener of listeners) listener({ source, data, origin });
		}
	};
}

const told = (height: unknown) => ({ type: 'goyong:height', v: 1, id: 'x', height });

describe('static/embed.js', () => {
	it.each<[string, unknown, string | undefined]>([
		['the height that is said', told(512), '512px'],
		['a fraction, rounded up', told(512.2), '513px'],
		['too little as the least', told(3), '100px'],
		['too much as the most', told(1e6), '4000px'],
		['no text', told('512'), undefined],
		['no infinity', told(Infinity), undefined],
		['no NaN', told(NaN), undefined],
		['no other version', { ...told(512), v: 2 }, undefined],
		['no other type', { ...told(512), type: 'height' }, undefined],
		['no null', null, undefined],
		['no string', JSON.stringify(told(512)), undefined]
	])('takes %s', (_, message, height) => {
		const { frame, run, send } = page();
		const one = frame();
		run();
		send(one.contentWindow, message);
		expect(one.style.height).toBe(height);
	});

	it.each<[string, Parameters<ReturnType<typeof page>['frame']>[0], string, boolean]>([
		['a frame of ours', {}, site, true],
		['a frame of ours that shows another page by now', {}, 'https://other.example', false],
		['a frame of ours without an origin for no reason', {}, 'null', false],
		['a sandboxed frame of ours', { sandbox: 'allow-scripts' }, 'null', true],
		['a sandboxed frame that keeps its origin', { sandbox: 'allow-same-origin' }, 'null', false],
		['the same with its origin', { sandbox: 'allow-scripts allow-same-origin' }, site, true],
		['another page of our site', { src: `${site}/explore/` }, site, false],
		['a site that is named like ours', { src: `${site}.evil.example/embed/` }, site, false],
		['a frame of others', { src: 'https://other.example/embed/' }, 'https://other.example', false]
	])('hears of %s: %s %s %s', (_, part, origin, isHeard) => {
		const { frame, run, send } = page();
		const one = frame(part);
		run();
		send(one.contentWindow, told(512), origin);
		expect(one.style.height).toBe(isHeard ? '512px' : undefined);
	});

	it('sizes the frame that speaks and no other, also one that came later', () => {
		const { frame, run, send } = page();
		const first = frame();
		run();
		const late = frame();
		send(late.contentWindow, told(300));
		send({}, told(900));
		expect([first.style.height, late.style.height]).toEqual([undefined, '300px']);
	});

	it('writes a height once, however often it is said', () => {
		const { frame, run, send } = page();
		const one = frame();
		run();
		run();
		for (const height of [400, 400, 400, 500]) send(one.contentWindow, told(height));
		expect([one.style.height, one.writes()]).toEqual(['500px', 2]);
	});

	it('adds a border where it counts as height', () => {
		const { frame, run, send } = page();
		const one = frame({ border: 4 });
		run();
		send(one.contentWindow, told(400));
		expect(one.style.height).toBe('404px');
	});

	it('asks the frames that were there first, and only ours', () => {
		const { frame, run, asked } = page();
		frame();
		frame({ src: 'https://other.example/' });
		run();
		expect(asked).toEqual([[src, { type: 'goyong:ask', v: 1 }, '*']]);
	});

	it('finds itself when it runs as a module', () => {
		const { frame, run, send } = page(null);
		const one = frame();
		run();
		send(one.contentWindow, told(400));
		expect(one.style.height).toBe('400px');
	});

	it('is small, with its comments', async () => {
		expect(await servedSize(text)).toBeLessThanOrEqual(2048);
	});
});
