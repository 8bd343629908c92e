import type { Option } from './fetch-options';

const noKey = `There is no key. KOSIS gives one for free: log in on https://kosis.kr, open 공유서비스 (Open API),
apply under 활용신청, and copy the key exactly as it stands there. Then run
  KOSIS_API_KEY=… npm run data -- fetch --periods 2023H1..2026H1`;

/** The key as the environment has it. A message never repeats it. */
export function parseKey(text: string | undefined): Option<string> {
	const key = (text ?? '').trim();
	if (key === '') return { problem: noKey };
	return /[\s"']/.test(key)
		? { problem: 'KOSIS_API_KEY holds a space or a quotation mark. Set it to the key alone.' }
		: { value: key };
}
