import { createChannel } from '../port.ts';

export type { ChannelWindow } from '../port.ts';

/** Between the two halves of the form builder's builder. */
export const { receivePort, connectPage } = createChannel('vellum');
