import type { Settings } from '../settings.ts';
import { LiveService } from './live-service.ts';

let shared: LiveService | undefined;

/** The one warm engine of a server process. */
export function sharedLive(settings: Settings): LiveService {
	shared ??= new LiveService(settings);
	return shared;
}
