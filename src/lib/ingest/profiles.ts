import { AppError } from '#lib/domain/errors.ts';
import { koreaCustoms } from './profiles/korea-customs.ts';
import { native } from './profiles/native.ts';
import type { Profile } from './profiles/profile.ts';

/** Names to choose from, the default first. */
export const PROFILES = ['native', 'korea-customs'] as const;
export type ProfileName = (typeof PROFILES)[number];

const BY_NAME: Record<ProfileName, Profile> = { native, 'korea-customs': koreaCustoms };

/** @throws AppError invalid-argument for an unknown name. */
export function profileOf(name: string): Profile {
	const known = PROFILES.find((profile) => profile === name);
	if (known) return BY_NAME[known];
	throw new AppError('invalid-argument', 'ingest-unknown-profile', {
		profile: name,
		known: PROFILES.join(', ')
	});
}
